package org.openccg.authorisation.sitevisit;

import static org.openccg.authorisation.AuthorisationRule.APP_5;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Takes reports of visits and what the group says to them. */
@ApplicationScoped
public class Reporting {

    private final SiteVisits visits;
    private final Catalogues catalogues;

    Reporting(SiteVisits visits, Catalogues catalogues) {
        this.visits = visits;
        this.catalogues = catalogues;
    }

    public SiteVisitReport report(Application application, NewReport report, Acting by, Instant at) {
        application.checkReviewedBy(by);
        application.checkStatus("reported on", Status.IN_REVIEW, Status.IN_MODERATION);
        var faults = new Faults();
        var earlier = earlier(application, report.corrects(), faults);
        faults.unless(
                !report.visitedOn().isAfter(by.day()),
                new Fault(
                        null,
                        "%s has not come yet.".formatted(Deadline.words(report.visitedOn())),
                        "Report once the visit has taken place.",
                        "/visitedOn"));
        distances(application, report, faults);
        faults.refuseIfAny(AuthorisationProblem.SITE_VISIT_INVALID);
        var written = new SiteVisitReport(application.id(), report, earlier.orElse(null), Person.of(by), at);
        visits.add(written);
        return written;
    }

    /** Whatever is not there is absent to everybody who sees the case. */
    public SiteVisitComment comment(Application application, UUID report, String text, Acting by, Instant at) {
        var found = visits.find(application.id(), report).orElseThrow(Refused::notFound);
        if (!application.applicants().isOwn(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "Comments on a report are the group's.",
                    "Somebody of the group comments; the office writes a corrected report.");
        }
        if (!application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "A report cannot be commented on while %s.".formatted(application.status()),
                    "Comments are taken until the outcome.");
        }
        var comment = new SiteVisitComment(found.id(), text, Person.of(by), at);
        visits.add(comment);
        return comment;
    }

    private Optional<SiteVisitReport> earlier(Application application, @Nullable UUID corrects, Faults faults) {
        if (corrects == null) {
            return Optional.empty();
        }
        var all = visits.of(application.id());
        var earlier = all.stream().filter(each -> each.id().equals(corrects)).findFirst();
        boolean newest = earlier.isPresent() && all.stream().noneMatch(each -> each.corrects(earlier.get()));
        faults.unless(
                newest,
                new Fault(
                        null,
                        "There is no such report in the case, or it was corrected already.",
                        "Correct the newest edition: GET /applications/{id}/site-visit-reports.",
                        "/corrects"));
        return earlier.filter(any -> newest);
    }

    private void distances(Application application, NewReport report, Faults faults) {
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        var seen = new HashSet<String>();
        for (int index = 0; index < report.distances().size(); index++) {
            var criterion = report.distances().get(index).criterion();
            String place = "/distances/%d/criterion".formatted(index);
            faults.unless(
                    frozen.criterion(criterion).isPresent(),
                    Fault.of(
                                    APP_5,
                                    "There is no criterion %s in version %s, which applies."
                                            .formatted(criterion, frozen.version()),
                                    "Use a code of GET /catalogue/%s.".formatted(frozen.version()))
                            .at(place));
            faults.unless(
                    seen.add(criterion),
                    new Fault(null, "The criterion stands there twice.", "State one distance for it.", place));
        }
    }
}
