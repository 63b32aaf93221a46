package org.openccg.registry.page.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.page.Pages;
import org.openccg.registry.page.Pages.GroupPage;

@Path("/groups/{id}/page")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Tag(name = "Groups")
class GroupPageResource {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final Groups groups;
    private final Pages pages;
    private final Moments moments;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    GroupPageResource(Groups groups, Pages pages, Moments moments, SignedIn signedIn, BusinessClock clock) {
        this.groups = groups;
        this.pages = pages;
        this.moments = moments;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(
            summary = "Everything there is to say of a group, in words; for those whom it concerns with its history",
            description = "As data, or with Accept: text/html as one document to be read or printed.")
    @APIResponseSchema(GroupPage.class)
    public RestResponse<Object> show(
            UUID id,
            @Parameter(description = "a day; without it, today", schema = @Schema(examples = "2012-07-02")) @RestQuery
                    String asAt,
            @Parameter(
                            description = "an instant; without it, everything known counts",
                            schema = @Schema(examples = "2012-07-02T09:00:00Z"))
                    @RestQuery
                    String knownAt,
            @Context Request request) {
        var moment = moments.of(asAt, knownAt);
        var page = pages.of(groups.get(id), moment, concerns(id));
        var form = request.selectVariant(FORMS);
        boolean asDocument = form != null && form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        return ResponseBuilder.<Object>ok(asDocument ? Html.of(page, Deadline.words(moment.asAt())) : page)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", HtmlPage.NOTHING_FROM_ELSEWHERE)
                .type(asDocument ? MediaType.TEXT_HTML + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .build();
    }

    /** The same rule as for the trail, which no observer reads. */
    private boolean concerns(UUID id) {
        var caller = signedIn.caller();
        return !caller.is("observer") && groups.concerns(caller, id, clock.today());
    }
}
