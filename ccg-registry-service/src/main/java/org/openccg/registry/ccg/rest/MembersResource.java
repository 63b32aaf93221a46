package org.openccg.registry.ccg.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.Appointments;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Memberships;

/** A group's practices agree, and its chair names who speaks for it. Like signatures, neither needs If-Match. */
@Path("/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
class MembersResource {

    private final Groups groups;
    private final Memberships memberships;
    private final Appointments appointments;
    private final GroupViews views;
    private final GroupHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    MembersResource(
            Groups groups,
            Memberships memberships,
            Appointments appointments,
            GroupViews views,
            GroupHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.appointments = appointments;
        this.views = views;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:consent")
    @Operation(summary = "Agree, for a practice you act for, that it is a member")
    public RestResponse<GroupView> consent(UUID id, @NotNull @Valid Consent body) {
        var group = groups.get(id);
        ifMatch.expects(id, group.version());
        if (!signedIn.caller().actsFor("practice:" + body.practice())) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(body.practice()),
                    "Let somebody consent who acts for it.");
        }
        var membership = memberships
                .of(body.practice(), id, clock.today())
                .orElseThrow(() -> new Refused(
                        CommonProblem.INVALID,
                        List.of(new Fault(
                                null,
                                "%s is no member of this group.".formatted(body.practice()),
                                "Name one of the group's members.",
                                "/practice"))));
        group.consent(clock.now());
        if (!membership.isConsented()) {
            memberships.consent(membership, signedIn.caller().subject(), clock.today(), clock.now());
        }
        return answer(RestResponse.Status.OK, group, Step.CONSENT, Map.of("practice", body.practice()));
    }

    @POST
    @Path("/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("gp")
    @PermissionsAllowed("group:appoint")
    @Operation(summary = "Name, as chair, who speaks for the group; a new chair takes over from you")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    public RestResponse<GroupView> appoint(UUID id, @NotNull @Valid NewAppointment body) {
        var group = groups.get(id);
        ifMatch.expects(id, group.version());
        if (!appointments.isChair(id, signedIn.caller().subject(), clock.today())) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_CHAIR,
                    "You are not the chair of this group today.",
                    "Ask the chair; GET the group to see who it is.");
        }
        group.appoint(clock.now());
        appointments.add(id, body.to(id));
        return answer(
                RestResponse.Status.CREATED,
                group,
                Step.APPOINT,
                Map.of(
                        "subject", body.subject(),
                        "name", body.name(),
                        "capacity", body.capacity(),
                        "employer", body.employer(),
                        "from", body.from().toString()));
    }

    private RestResponse<GroupView> answer(
            RestResponse.Status status, Group group, Step step, Map<String, Object> detail) {
        groups.flush();
        var view = views.of(group);
        history.record(group, step.name(), step.by().name(), clock.now(), group.status(), detail);
        var answer = ResponseBuilder.create(status, view);
        return status == RestResponse.Status.CREATED
                ? answer.location(URI.create("/groups/" + group.id())).build()
                : answer.build();
    }
}
