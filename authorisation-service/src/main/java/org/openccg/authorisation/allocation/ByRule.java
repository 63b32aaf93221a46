package org.openccg.authorisation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Candidates;
import org.openccg.authorisation.application.Obstacle;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Chooses by the rules: whoever comes first and is not barred. */
@ApplicationScoped
class ByRule {

    private final Candidates candidates;
    private final Allocations allocations;

    ByRule(Candidates candidates, Allocations allocations) {
        this.candidates = candidates;
        this.allocations = allocations;
    }

    Choice choose(Application application, Assignment capacity, Acting by) {
        var inForce = allocations.inForce(application);
        var passedOver = PassedOver.NOBODY;
        for (var place : order(application, capacity, by)) {
            var subject = place.person().subject();
            if (inForce.stream().anyMatch(each -> each.isOf(subject, capacity))) {
                continue;
            }
            boolean hasOther =
                    inForce.stream().anyMatch(each -> each.person().subject().equals(subject));
            var obstacle = hasOther
                    ? java.util.Optional.of(Obstacle.PART)
                    : candidates.obstacle(application, capacity.seat(), subject, by);
            if (obstacle.isEmpty()) {
                return new Choice(place.person(), place.rule(), place.reason(), passedOver);
            }
            passedOver = passedOver.and(obstacle.get());
        }
        throw nobody(passedOver);
    }

    /** Everybody once, in the order of the rules; the same numbers always give the same order. */
    private List<Place> order(Application application, Assignment capacity, Acting by) {
        var offices = candidates.nearestFirst(application, capacity.seat(), by.day());
        var all = offices.stream().flatMap(List::stream).distinct().toList();
        var loads = allocations.loads(all.stream().map(Person::subject).toList());
        var earlier = allocations.hadPart(application, capacity);
        var order = new ArrayList<Place>();
        ranked(all, loads)
                .filter(person -> earlier.contains(person.subject()))
                .forEach(person -> order.add(new Place(
                        person,
                        AllocationRule.CONTINUITY,
                        "Was %s of an earlier application of the group."
                                .formatted(capacity.name().toLowerCase(java.util.Locale.ROOT)))));
        for (var office : offices) {
            ranked(office, loads)
                    .filter(person -> order.stream().noneMatch(place -> place.is(person)))
                    .forEach(person -> order.add(new Place(
                            person,
                            AllocationRule.LEAST_LOAD,
                            "Has %d cases in hand, and nobody nearer who is free has fewer."
                                    .formatted(loads.getOrDefault(person.subject(), 0L)))));
        }
        return order;
    }

    private static java.util.stream.Stream<Person> ranked(List<Person> people, Map<UUID, Long> loads) {
        return people.stream()
                .sorted(Comparator.comparing((Person person) -> loads.getOrDefault(person.subject(), 0L))
                        .thenComparing(Person::name)
                        .thenComparing(Person::subject));
    }

    private static Refused nobody(PassedOver passedOver) {
        return new Refused(
                AuthorisationProblem.NOBODY_FREE,
                List.of(Fault.of(
                        AuthorisationRule.APP_9,
                        "Nobody of the reviewing office or above it is free; %d are barred."
                                .formatted(passedOver.all()),
                        "Choose somebody by hand, or the NHS Commissioning Board names a substitute:"
                                + " POST /applications/{id}/substitutes.")),
                Map.of("passedOver", passedOver));
    }

    private record Place(Person person, AllocationRule rule, String reason) {

        boolean is(Person other) {
            return person.subject().equals(other.subject());
        }
    }
}
