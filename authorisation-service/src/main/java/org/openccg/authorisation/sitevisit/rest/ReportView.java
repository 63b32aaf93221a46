package org.openccg.authorisation.sitevisit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.sitevisit.Distance;
import org.openccg.authorisation.sitevisit.SiteVisitComment;
import org.openccg.authorisation.sitevisit.SiteVisitReport;

/**
 * A report of a site visit, in the same words for both sides.
 *
 * @param visit the first edition on the same visit
 * @param current whether no later edition corrects it
 */
@Schema(name = "SiteVisitReport")
record ReportView(
        UUID id,
        UUID visit,
        int edition,
        boolean current,
        @Schema(examples = "2012-09-11") LocalDate visitedOn,
        List<String> visitors,
        List<String> met,
        List<String> strengths,
        List<String> developmentAreas,
        List<String> concerns,
        List<Distance> distances,
        Person reportedBy,
        Instant reportedAt,
        List<CommentView> comments) {

    static ReportView of(SiteVisitReport report, boolean current, List<SiteVisitComment> comments) {
        return new ReportView(
                report.id(),
                report.visit(),
                report.edition(),
                current,
                report.visitedOn(),
                report.visitors(),
                report.met(),
                report.strengths(),
                report.developmentAreas(),
                report.concerns(),
                report.distances(),
                report.reportedBy(),
                report.reportedAt(),
                comments.stream().map(CommentView::of).toList());
    }

    @Schema(name = "SiteVisitComment")
    record CommentView(
            Person by,
            Instant at,

            @Schema(examples = "The register has had an owner since Monday.")
            String text) {

        static CommentView of(SiteVisitComment comment) {
            return new CommentView(comment.by(), comment.commentedAt(), comment.text());
        }
    }
}
