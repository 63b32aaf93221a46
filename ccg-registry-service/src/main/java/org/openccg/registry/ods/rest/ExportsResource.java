package org.openccg.registry.ods.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.security.Roles;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.ods.Exporting;
import org.openccg.registry.ods.Table;

/** The register for spreadsheets. No cell is taken for a formula there; an import takes the same files back. */
@Path("/exports")
@Produces(ExportsResource.CSV)
@Tag(name = "Exports")
class ExportsResource {

    static final String CSV = "text/csv;charset=UTF-8;header=present";

    private static final String DAY = "a day such as 2012-07-02; without it, today";

    private final Exporting exporting;
    private final Moments moments;

    ExportsResource(Exporting exporting, Moments moments) {
        this.exporting = exporting;
        this.moments = moments;
    }

    @GET
    @Path("/groups.csv")
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("export:view")
    @Operation(summary = "All groups as CSV, as they were on a day")
    @APIResponseSchema(String.class)
    public RestResponse<StreamingOutput> groups(@Parameter(description = DAY) @RestQuery String asAt) {
        return answer(Table.GROUPS, asAt);
    }

    @GET
    @Path("/practices.csv")
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("export:view")
    @Operation(
            summary = "All practices as CSV, with their patients, and the group where it is beyond question, on a day")
    @APIResponseSchema(String.class)
    public RestResponse<StreamingOutput> practices(@Parameter(description = DAY) @RestQuery String asAt) {
        return answer(Table.PRACTICES, asAt);
    }

    @GET
    @Path("/memberships.csv")
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("export:view")
    @Operation(summary = "Which practice belongs to which group as CSV, claims included, on a day")
    @APIResponseSchema(String.class)
    public RestResponse<StreamingOutput> memberships(@Parameter(description = DAY) @RestQuery String asAt) {
        return answer(Table.MEMBERSHIPS, asAt);
    }

    private RestResponse<StreamingOutput> answer(Table table, String asAt) {
        var moment = moments.of(asAt, null);
        String name = "%s-%s.csv".formatted(table.name().toLowerCase(Locale.ROOT), moment.asAt());
        return ResponseBuilder.<StreamingOutput>ok(to -> exporting.write(table, moment, to))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
