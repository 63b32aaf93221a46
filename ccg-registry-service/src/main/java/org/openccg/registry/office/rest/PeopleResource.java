package org.openccg.registry.office.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.security.Roles;
import org.openccg.registry.office.Concerned;
import org.openccg.registry.office.Declaring;
import org.openccg.registry.office.Interests;
import org.openccg.registry.office.OfficeAppointments;
import org.openccg.registry.office.People;
import org.openccg.registry.office.rest.PersonView.InterestView;

/** The register of interests. */
@Path("/people/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PeopleResource {

    private final People people;
    private final OfficeAppointments appointments;
    private final Interests interests;
    private final Declaring declaring;
    private final Concerned concerned;
    private final Trail trail;

    PeopleResource(
            People people,
            OfficeAppointments appointments,
            Interests interests,
            Declaring declaring,
            Concerned concerned,
            Trail trail) {
        this.people = people;
        this.appointments = appointments;
        this.interests = interests;
        this.declaring = declaring;
        this.concerned = concerned;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Roles({"gp", "manager", "doh", "observer", "service"})
    @PermissionsAllowed("person:view")
    @Operation(summary = "Where somebody works and worked, and which interests that person has declared")
    public PersonView show(UUID subject) {
        return PersonView.of(people.get(subject), appointments.ofPerson(subject), interests.ofPerson(subject));
    }

    @GET
    @Path("/trail")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("person:view")
    @Operation(summary = "Everything recorded of a person, for that person and the offices he or she works in")
    public List<Recorded> trail(UUID subject) {
        return trail.of(concerned.person(subject));
    }

    @POST
    @Path("/interests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("person:declare")
    @Operation(summary = "Declare an interest of your own")
    @APIResponseSchema(value = InterestView.class, responseCode = "201")
    public RestResponse<InterestView> declare(UUID subject, @NotNull @Valid NewInterest body) {
        return ResponseBuilder.<InterestView>created(URI.create("/people/" + subject))
                .entity(InterestView.of(declaring.declare(subject, body.entered())))
                .build();
    }

    @POST
    @Path("/interests/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles({"gp", "manager", "doh"})
    @PermissionsAllowed("person:declare")
    @Operation(summary = "Say when an interest of your own ends, today or later")
    public RestResponse<InterestView> end(UUID subject, UUID id, @NotNull @Valid NewEnd body) {
        return RestResponse.ok(InterestView.of(declaring.end(subject, id, body.to(), body.reason())));
    }
}
