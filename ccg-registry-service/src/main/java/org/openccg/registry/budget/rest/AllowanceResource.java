package org.openccg.registry.budget.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Roles;
import org.openccg.registry.budget.Allowance;
import org.openccg.registry.budget.Allowances;
import org.openccg.registry.budget.Rate;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.moment.Moments;

@Path("/groups/{id}/allowance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
class AllowanceResource {

    private final Groups groups;
    private final Allowances allowances;
    private final Moments moments;

    AllowanceResource(Groups groups, Allowances allowances, Moments moments) {
        this.groups = groups;
        this.allowances = allowances;
        this.moments = moments;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "The most the group may spend a year on running itself, and all rates there are")
    public AllowanceView show(
            UUID id,
            @Parameter(description = "a day such as 2013-04-01; left out: today") @RestQuery String asAt,
            @Parameter(description = "an instant such as 2013-04-01T09:00:00Z; left out: as known now") @RestQuery
                    String knownAt) {
        groups.get(id);
        return new AllowanceView(allowances.of(id, moments.of(asAt, knownAt)).orElse(null), allowances.rates());
    }

    @Schema(name = "AllowanceOfGroup")
    record AllowanceView(
            @Schema(description = "missing where no rate held that day or no list of patients is known") @Nullable
            Allowance allowance,

            List<Rate> rates) {}
}
