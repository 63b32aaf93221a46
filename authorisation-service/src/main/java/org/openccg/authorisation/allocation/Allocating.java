package org.openccg.authorisation.allocation;

import static org.openccg.authorisation.AuthorisationRule.APP_10;
import static org.openccg.authorisation.AuthorisationRule.APP_9;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Candidates;
import org.openccg.authorisation.application.Obstacle;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Allocates assessors and the moderator, and releases them. */
@ApplicationScoped
public class Allocating {

    private final Allocations allocations;
    private final ByRule byRule;
    private final Candidates candidates;

    Allocating(Allocations allocations, ByRule byRule, Candidates candidates) {
        this.allocations = allocations;
        this.byRule = byRule;
        this.candidates = candidates;
    }

    public Allocation allocate(Application application, NewAllocation wanted, Acting by, Instant at) {
        application.checkReviewedBy(by);
        application.checkStatus("allocated", Status.SUBMITTED, Status.IN_REVIEW, Status.IN_MODERATION);
        var inForce = allocations.inForce(application);
        refuseTwice(inForce, wanted);
        var choice = wanted.subject() == null
                ? byRule.choose(application, wanted.capacity(), by)
                : byHand(application, inForce, wanted, wanted.subject(), by);
        var allocation = new Allocation(application, wanted.capacity(), choice, Person.of(by), at);
        allocations.add(allocation);
        return allocation;
    }

    /** Whatever is not there is absent to everybody who sees the case. */
    public Allocation release(Application application, UUID id, String reason, Acting by, Instant at) {
        var allocation = allocations.find(application, id).orElseThrow(Refused::notFound);
        application.checkReviewedBy(by);
        allocation.release(reason, Person.of(by), at);
        return allocation;
    }

    private static void refuseTwice(List<Allocation> inForce, NewAllocation wanted) {
        var present = inForce.stream()
                .filter(each -> each.capacity() == wanted.capacity())
                .filter(each -> wanted.capacity() == Assignment.MODERATOR
                        || each.person().subject().equals(wanted.subject()))
                .findFirst();
        present.ifPresent(each -> {
            throw Refused.because(
                    AuthorisationProblem.ALREADY_ALLOCATED,
                    "%s is allocated as %s.".formatted(each.person().name(), each.capacity()),
                    "Release that allocation first: POST /applications/{id}/allocations/%s/release."
                            .formatted(each.id()));
        });
    }

    private Choice byHand(
            Application application, List<Allocation> inForce, NewAllocation wanted, UUID subject, Acting by) {
        var faults = new Faults();
        var person = known(application, wanted.capacity(), subject, by);
        faults.unless(
                wanted.givesReason(),
                new Fault(null, "There is no reason for choosing by hand.", "Say why this person.", "/reason"));
        faults.unless(
                person.isPresent(),
                new Fault(
                        null,
                        "Nobody of this id works in the reviewing office or above it.",
                        "Choose somebody of the chain, or leave the subject out.",
                        "/subject"));
        faults.unless(
                inForce.stream().noneMatch(each -> each.person().subject().equals(subject)),
                Fault.of(APP_9, "This person is allocated to the other part.", "Assessor and moderator are two people.")
                        .at("/subject"));
        candidates
                .obstacle(application, wanted.capacity().seat(), subject, by)
                .ifPresent(obstacle -> faults.add(unfit(obstacle)));
        faults.refuseIfAny(AuthorisationProblem.ALLOCATION_INVALID);
        return new Choice(
                person.orElseThrow(), AllocationRule.BY_HAND, String.valueOf(wanted.reason()), PassedOver.NOBODY);
    }

    /** Whoever acts here was entitled already, whether or not the directory knows of a post. */
    private Optional<Person> known(Application application, Assignment capacity, UUID subject, Acting by) {
        return subject.equals(by.subject())
                ? Optional.of(Person.of(by))
                : candidates.nearestFirst(application, capacity.seat(), by.day()).stream()
                        .flatMap(List::stream)
                        .filter(person -> person.subject().equals(subject))
                        .findFirst();
    }

    private static Fault unfit(Obstacle obstacle) {
        var fault =
                switch (obstacle) {
                    case PART -> Fault.of(APP_9, "A part in the case bars this person.", "Choose somebody else.");
                    case DEPUTY ->
                        Fault.of(APP_9, "This person is deputy of somebody who is barred.", "Choose somebody else.");
                    case INTEREST -> Fault.of(APP_10, "An interest bars this person.", "Choose somebody else.");
                };
        return fault.at("/subject");
    }
}
