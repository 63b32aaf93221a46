package org.openccg.registry.office.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.registry.office.Office;
import org.openccg.registry.office.OfficeKind;
import org.openccg.registry.office.Offices;

@Path("/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offices")
class OfficesResource {

    private final Offices offices;

    OfficesResource(Offices offices) {
        this.offices = offices;
    }

    @GET
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("office:view")
    @Operation(summary = "Offices, by code")
    public Page<OfficeSummary> list(
            @RestQuery String after, @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        String last = Cursor.read(after, 1).map(cursor -> cursor.part(0)).orElse("");
        var found =
                offices.after(last, limit + 1).stream().map(OfficeSummary::of).toList();
        return Page.of(found, limit, office -> Cursor.of(office.code()));
    }

    @GET
    @Path("/{code}")
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("office:view")
    @Operation(summary = "One office: whom it answers to, who succeeds it, who works there")
    public OfficeView show(String code) {
        var office = offices.find(code).orElseThrow(Refused::notFound);
        return OfficeView.of(office, offices.shaClusterOf(code).orElse(null), offices.peopleOf(code));
    }

    record OfficeSummary(
            @Schema(examples = "PCTC-001") String code,
            String name,
            OfficeKind kind,
            @Nullable String parent,
            @Nullable LocalDate lastDay) {

        static OfficeSummary of(Office office) {
            return new OfficeSummary(office.code(), office.name(), office.kind(), office.parent(), office.lastDay());
        }
    }
}
