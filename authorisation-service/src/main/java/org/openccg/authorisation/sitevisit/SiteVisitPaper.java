package org.openccg.authorisation.sitevisit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.platform.time.Deadline;

/** Every edition of every report of a visit, with what the group says to it. */
@ApplicationScoped
class SiteVisitPaper implements CasePaper {

    private final SiteVisits visits;

    SiteVisitPaper(SiteVisits visits) {
        this.visits = visits;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public String title() {
        return "Site visits";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var all = visits.of(application.id());
        var comments = visits.comments(application.id());
        return all.stream()
                .map(each -> entry(
                        each,
                        all.stream().anyMatch(other -> other.corrects(each)),
                        comments.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static PaperEntry entry(SiteVisitReport report, boolean corrected, List<SiteVisitComment> comments) {
        return PaperEntry.headed("Visit on %s, edition %d of the report%s"
                        .formatted(
                                Deadline.words(report.visitedOn()),
                                report.edition(),
                                corrected ? ", corrected by a later one" : ""))
                .and("Reported by %s on %s.".formatted(report.reportedBy().name(), Deadline.words(report.reportedAt())))
                .list("Visitors", report.visitors())
                .list("They met", report.met())
                .andAll(report.strengths().stream().map("Strength: %s"::formatted))
                .andAll(report.developmentAreas().stream().map("To develop: %s"::formatted))
                .andAll(report.concerns().stream().map("Concern: %s"::formatted))
                .andAll(report.distances().stream()
                        .map(each -> "Distance to criterion %s: %s".formatted(each.criterion(), each.distance())))
                .andAll(comments.stream().map(each -> "%s of the group commented on %s: %s"
                        .formatted(each.by().name(), Deadline.words(each.commentedAt()), each.text())));
    }
}
