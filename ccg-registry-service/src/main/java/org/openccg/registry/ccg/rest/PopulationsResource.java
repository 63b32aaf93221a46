package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openccg.platform.security.Roles;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.moment.Moments;
import org.openccg.registry.practice.Figure;
import org.openccg.registry.practice.PopulationBasis;
import org.openccg.registry.practice.Practices;

/** How many patients a group has, in every way they were counted. Nothing anywhere depends on it being many. */
@Path("/groups/{id}/populations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class PopulationsResource {

    private final Groups groups;
    private final Practices practices;
    private final Moments moments;

    PopulationsResource(Groups groups, Practices practices, Moments moments) {
        this.groups = groups;
        this.practices = practices;
        this.moments = moments;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("group:view")
    @Operation(summary = "The group's population by every basis, the count nearest to the day first")
    public List<PopulationView> show(
            UUID id,
            @Parameter(description = GroupsResource.AS_AT) @RestQuery String asAt,
            @Parameter(description = GroupsResource.KNOWN_AT) @RestQuery String knownAt) {
        var group = groups.get(id);
        return practices.figuresOf(group.id(), moments.of(asAt, knownAt)).stream()
                .map(PopulationView::of)
                .toList();
    }

    @Schema(name = "PopulationFigure")
    record PopulationView(
            long value,
            PopulationBasis basis,
            LocalDate asAt,

            @Schema(examples = "sum of the lists of 8 practices")
            String source) {

        static PopulationView of(Figure figure) {
            var population = figure.population();
            return new PopulationView(population.value(), population.basis(), population.asAt(), figure.source());
        }
    }
}
