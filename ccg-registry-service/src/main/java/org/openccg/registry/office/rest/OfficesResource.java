package org.openccg.registry.office.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.office.Closing;
import org.openccg.registry.office.Concerned;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.Hierarchy.OfficeSummary;
import org.openccg.registry.office.Moving;
import org.openccg.registry.office.Offices;

@Path("/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offices")
class OfficesResource {

    private static final String AS_AT = "how it was on this day; today when left out";
    private static final String KNOWN_AT = "as it was known at this instant; now when left out";

    private final Offices offices;
    private final Hierarchy hierarchy;
    private final OfficeViews views;
    private final Moments moments;
    private final Moving moving;
    private final Closing closing;
    private final Concerned concerned;
    private final Trail trail;

    OfficesResource(
            Offices offices,
            Hierarchy hierarchy,
            OfficeViews views,
            Moments moments,
            Moving moving,
            Closing closing,
            Concerned concerned,
            Trail trail) {
        this.offices = offices;
        this.hierarchy = hierarchy;
        this.views = views;
        this.moments = moments;
        this.moving = moving;
        this.closing = closing;
        this.concerned = concerned;
        this.trail = trail;
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("office:view")
    @Operation(summary = "Offices, by code")
    public Page<OfficeSummary> list(
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        String last = Cursor.read(after, 1).map(cursor -> cursor.part(0)).orElse("");
        var found = hierarchy.after(last, moments.of(asAt, knownAt), limit + 1);
        return Page.of(found, limit, office -> Cursor.of(office.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("office:view")
    @Operation(summary = "One office: whom it answers to, who succeeds it, who works there")
    public OfficeView show(
            String code,
            @Parameter(description = AS_AT) @RestQuery String asAt,
            @Parameter(description = KNOWN_AT) @RestQuery String knownAt) {
        var moment = moments.of(asAt, knownAt);
        return views.of(offices.get(code), moment, asAt == null || asAt.isEmpty());
    }

    @GET
    @Path("/{code}/trail")
    @Transactional
    @Roles({"manager", "doh", "service"})
    @PermissionsAllowed("office:view")
    @Operation(summary = "Everything that happened to the office, for it and those above it")
    public List<Recorded> trail(String code) {
        return trail.of(concerned.office(code));
    }

    @POST
    @Path("/{code}/parents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("doh")
    @PermissionsAllowed("office:move")
    @Operation(summary = "Put the office under another from a day on, which may have gone by")
    public RestResponse<OfficeView> move(String code, @NotNull @Valid NewParent body) {
        return RestResponse.ok(views.today(moving.move(code, body.parent(), body.from(), body.reason())));
    }

    @POST
    @Path("/{code}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Idempotent
    @Roles("doh")
    @PermissionsAllowed("office:close")
    @Operation(summary = "Decide the office's last day and its successor, or correct them until that day has passed")
    public RestResponse<OfficeView> close(String code, @NotNull @Valid NewClosing body) {
        return RestResponse.ok(views.today(closing.close(code, body.lastDay(), body.successor(), body.reason())));
    }
}
