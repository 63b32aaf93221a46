package org.openccg.authorisation.amendment.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.amendment.Amending;
import org.openccg.authorisation.amendment.Amendment;
import org.openccg.authorisation.amendment.Proposed;
import org.openccg.authorisation.amendment.rest.AmendmentsResource.NewAmendment;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.registry.RegisteredGroup;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** The parts of amending that run in a transaction; what the register says was asked before. */
@RequestScoped
class Proposing {

    private final Handling handling;
    private final Amending amending;

    Proposing(Handling handling, Amending amending) {
        this.handling = handling;
        this.amending = amending;
    }

    @Transactional
    UUID groupOf(UUID id) {
        return handling.open(id).applicants().groupId();
    }

    @Transactional
    @Idempotent
    RestResponse<AmendmentView> propose(UUID id, NewAmendment body, Fetched fetched) {
        var done = done(
                id,
                "PROPOSE_AMENDMENT",
                body.reason(),
                null,
                (application, by, at) -> amending.propose(
                        application, body.kind(), proposed(application, body, fetched, by), body.reason(), by, at));
        var view = done.getEntity();
        return ResponseBuilder.<AmendmentView>created(
                        URI.create("/applications/%s/amendments/%s".formatted(id, view.id())))
                .entity(view)
                .build();
    }

    RestResponse<AmendmentView> done(
            UUID id, String what, @Nullable String reason, @Nullable String practice, Work work) {
        var done = new Amendment[1];
        var application = handling.addWith(id, what, reason, (each, by, at) -> {
            done[0] = work.on(each, by, at);
            var detail = new HashMap<String, Object>();
            detail.put("amendment", done[0].id());
            detail.put("kind", done[0].kind().name());
            detail.put("state", done[0].state().name());
            Optional.ofNullable(done[0].proposed().practice()).ifPresent(about -> detail.put("about", about.code()));
            Optional.ofNullable(practice).ifPresent(agreeing -> detail.put("practice", agreeing));
            return detail;
        });
        return RestResponse.ok(AmendmentView.of(done[0], amending.needed(application, done[0].kind())));
    }

    private static Proposed proposed(Application application, NewAmendment body, Fetched fetched, Acting by) {
        Practice practice =
                switch (body.kind()) {
                    case JOIN -> joining(body, fetched, by.day());
                    case LEAVE -> leaving(application, body);
                    case CHANGE_BID, MODIFY_CONSTITUTION -> null;
                };
        return new Proposed(practice, body.summary(), body.accountableOfficer(), body.constitution());
    }

    private static Practice joining(NewAmendment body, Fetched fetched, LocalDate today) {
        return Optional.ofNullable(fetched.group).stream()
                .flatMap(group -> group.membersOn(today).stream())
                .filter(member -> member.practice().equals(body.practice()))
                .map(member -> new Practice(
                        member.practice(),
                        member.name(),
                        member.provider() == null ? member.practice() : member.provider()))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "Practice %s is no member of the group in the register today.".formatted(body.practice()),
                        "It chooses the group there first, in its own name."));
    }

    private static Practice leaving(Application application, NewAmendment body) {
        return application.applicants().practices().stream()
                .filter(each -> each.code().equals(body.practice()))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "Practice %s is none of those of this bid.".formatted(body.practice()),
                        "Name a practice of the application."));
    }

    private static Refused invalid(String detail, String remedy) {
        return new Refused(
                AuthorisationProblem.AMENDMENT_INVALID,
                List.of(Fault.of(AuthorisationRule.APP_6, detail, remedy).at("/practice")));
    }

    /** What is done to an amendment. */
    @FunctionalInterface
    interface Work {

        Amendment on(Application application, Acting by, Instant at);
    }

    /** What was fetched for the request and is no part of its identity when it is repeated. */
    record Fetched(@Nullable RegisteredGroup group) {

        static final Fetched NOTHING = new Fetched(null);

        @JsonValue
        String id() {
            return group == null ? "" : group.id().toString();
        }
    }
}
