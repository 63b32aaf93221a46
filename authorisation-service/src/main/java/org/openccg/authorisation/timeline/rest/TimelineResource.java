package org.openccg.authorisation.timeline.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.timeline.Line;
import org.openccg.authorisation.timeline.Timeline;
import org.openccg.authorisation.timeline.TimelinePage;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/timeline")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Tag(name = "Applications")
class TimelineResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final Handling handling;
    private final Timeline timeline;

    TimelineResource(Handling handling, Timeline timeline) {
        this.handling = handling;
        this.timeline = timeline;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "What happened to the case in words, oldest first, the same for both sides",
            description = "As data, or with Accept: text/html as one document to be read or printed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Lines.class)))
    public RestResponse<Object> show(
            UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit,
            @Context Request request) {
        var application = handling.open(id);
        var form = request.selectVariant(FORMS);
        boolean asDocument = form != null && form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        return ResponseBuilder.<Object>ok(
                        asDocument
                                ? TimelinePage.of(application, timeline.of(id, after, TimelinePage.MOST_LINES))
                                : timeline.of(id, after, limit))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", HtmlPage.NOTHING_FROM_ELSEWHERE)
                .type(asDocument ? MediaType.TEXT_HTML + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .build();
    }

    /** What a page of lines looks like. */
    @Schema(name = "Timeline")
    record Lines(List<Line> items, @Nullable String next) {}
}
