package org.openccg.authorisation.sitevisit.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.sitevisit.NewReport;
import org.openccg.authorisation.sitevisit.Reporting;
import org.openccg.authorisation.sitevisit.SiteVisitComment;
import org.openccg.authorisation.sitevisit.SiteVisitReport;
import org.openccg.authorisation.sitevisit.SiteVisits;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;

/** Reports of visits to the group, and the group's word on them. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Site visits")
class SiteVisitReportsResource {

    private final Handling handling;
    private final Reporting reporting;
    private final SiteVisits visits;

    SiteVisitReportsResource(Handling handling, Reporting reporting, SiteVisits visits) {
        this.handling = handling;
        this.reporting = reporting;
        this.visits = visits;
    }

    @POST
    @Path("/{id}/site-visit-reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:report-visit")
    @Operation(summary = "Report on a visit, or correct a report; the group reads it at once in the same words")
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    public RestResponse<ReportView> report(UUID id, @Valid @NotNull NewReport body) {
        var written = new SiteVisitReport[1];
        handling.addAsReviewer(id, "REPORT_VISIT", null, (application, by, at) -> {
            written[0] = reporting.report(application, body, by, at);
            return Map.of(
                    "report", written[0].id(),
                    "edition", written[0].edition(),
                    "visitedOn", written[0].visitedOn().toString());
        });
        return RestResponse.status(RestResponse.Status.CREATED, ReportView.of(written[0], true, List.of()));
    }

    @GET
    @Path("/{id}/site-visit-reports")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every edition of every report, with what the group said to it, oldest first")
    public List<ReportView> list(UUID id) {
        var application = handling.open(id);
        var all = visits.of(application.id());
        var comments = visits.comments(application.id());
        return all.stream()
                .map(each -> ReportView.of(
                        each,
                        all.stream().noneMatch(other -> other.corrects(each)),
                        comments.getOrDefault(each.id(), List.of())))
                .toList();
    }

    @POST
    @Path("/{id}/site-visit-reports/{reportId}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("application:reply")
    @Operation(summary = "Comment on a report, as the group")
    @APIResponseSchema(value = ReportView.CommentView.class, responseCode = "201")
    public RestResponse<ReportView.CommentView> comment(UUID id, UUID reportId, @Valid @NotNull NewComment body) {
        var made = new SiteVisitComment[1];
        handling.add(id, "COMMENT_ON_VISIT", (application, by, at) -> {
            made[0] = reporting.comment(application, reportId, body.text(), by, at);
            return Map.of("report", reportId);
        });
        return RestResponse.status(RestResponse.Status.CREATED, ReportView.CommentView.of(made[0]));
    }

    @Schema(name = "NewSiteVisitComment")
    record NewComment(
            @NotBlank @Size(max = 5_000) @Schema(examples = "The register has had an owner since Monday.")
            String text) {}
}
