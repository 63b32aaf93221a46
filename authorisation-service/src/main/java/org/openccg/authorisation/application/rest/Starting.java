package org.openccg.authorisation.application.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Applicants;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Office;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.application.StartedFrom;
import org.openccg.authorisation.registry.RegisteredGroup;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** Starts an application from what the registry said of the group. */
@RequestScoped
class Starting {

    private final Applications applications;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private final Trail trail;
    private final Session database;
    private final Views views;
    private final Event<StartedFrom> startedFrom;

    Starting(
            Applications applications,
            SignedIn signedIn,
            BusinessClock clock,
            Trail trail,
            Session database,
            Views views,
            Event<StartedFrom> startedFrom) {
        this.applications = applications;
        this.signedIn = signedIn;
        this.clock = clock;
        this.trail = trail;
        this.database = database;
        this.views = views;
        this.startedFrom = startedFrom;
    }

    @Transactional
    @Idempotent
    RestResponse<ApplicationView> start(NewApplication body, Fetched fetched) {
        var caller = signedIn.caller();
        var group = fetched.group;
        if (!group.appoints(caller.subject(), clock.today())) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You hold no appointment in this group.",
                    "Somebody appointed in the group starts its application.");
        }
        var at = clock.now().truncatedTo(ChronoUnit.MICROS);
        var earlier = earlier(body.groupId());
        var application = new Application(
                applicants(group, clock.today()),
                office(group),
                earlier.map(Application::id).orElse(null),
                at);
        applications.add(application);
        earlier.filter(each -> !body.isFresh()).ifPresent(each -> {
            application.beginWith(each, at);
            database.flush();
            startedFrom.fire(new StartedFrom(each, application, new Person(caller.subject(), caller.name()), at));
        });
        database.flush();
        trail.record(new Entry(
                application.id(),
                application.version(),
                "START",
                caller,
                application
                        .applicants()
                        .capacitiesOf(caller.subject(), clock.today())
                        .toString(),
                at,
                null,
                application.status().name(),
                null,
                detail(group, application, body)));
        return ResponseBuilder.<ApplicationView>created(URI.create("/applications/" + application.id()))
                .entity(views.of(application))
                .build();
    }

    private static Map<String, Object> detail(RegisteredGroup group, Application application, NewApplication body) {
        var detail = new HashMap<String, Object>(Map.of("groupId", group.id(), "groupName", group.name()));
        application.earlier().filter(each -> !body.isFresh()).ifPresent(each -> detail.put("startedFrom", each));
        return detail;
    }

    /** The application this one follows; refuses while one of the group still stands. */
    private Optional<Application> earlier(UUID groupId) {
        var all = applications.ofGroup(groupId);
        all.stream().filter(each -> each.status().bindsGroup()).findFirst().ifPresent(open -> {
            throw Refused.because(
                    AuthorisationProblem.APPLICATION_OPEN,
                    "The group's application is %s.".formatted(open.status()),
                    "Go on with /applications/%s, or withdraw it first.".formatted(open.id()));
        });
        return all.stream().findFirst();
    }

    private static Office office(RegisteredGroup group) {
        var office = group.reviewingOffice();
        if (office == null) {
            throw Refused.because(
                    AuthorisationProblem.NO_REVIEWING_OFFICE,
                    "The registry links %s to no PCT cluster.".formatted(group.name()),
                    "Have the group's reviewing office entered in the registry.");
        }
        return new Office(office.code(), office.shaCluster());
    }

    private static Applicants applicants(RegisteredGroup group, LocalDate today) {
        Set<Practice> practices = group.membersOn(today).stream()
                .map(member -> new Practice(
                        member.practice(),
                        member.name(),
                        member.provider() == null ? member.practice() : member.provider()))
                .collect(Collectors.toSet());
        var parties = group.appointmentsFrom(today).stream()
                .flatMap(each ->
                        Party.of(each.subject(), each.name(), each.capacity(), each.employer(), each.from(), each.to())
                                .stream())
                .toList();
        var applicants = new Applicants(group.id(), group.name(), practices);
        applicants.follow(parties, today);
        return applicants;
    }

    /** What was fetched for the request and is no part of its identity when it is repeated. */
    record Fetched(RegisteredGroup group) {

        @JsonValue
        UUID id() {
            return group.id();
        }
    }
}
