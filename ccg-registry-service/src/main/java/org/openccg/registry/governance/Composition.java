package org.openccg.registry.governance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openccg.registry.Finding;
import org.openccg.registry.RegistryRule;

/**
 * What the law wants of a governing body (APP-4): six members or more, each named role held by somebody who may hold it,
 * nobody counted for two. It finds; it refuses nothing.
 *
 * @param places everybody on the body that day, once for each role
 * @param officials those of them known to work in an office of the health service
 * @param practices codes of the group's own practices
 */
record Composition(List<Place> places, Set<UUID> officials, Set<String> practices) {

    private static final String CODE = "GB_NONCOMPLIANT";
    private static final int FEWEST = 6;

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        int members = people().size();
        if (members < FEWEST) {
            found.add(finding(
                    "The body has %d members; the law wants six or more.".formatted(members),
                    "Seat more members, of whatever profession."));
        }
        for (GoverningRole role : GoverningRole.values()) {
            if (role.isRequired() && holders(role).isEmpty()) {
                found.add(finding(
                        "There is no %s.".formatted(role.words()),
                        role.isAppointed() ? "Appoint one." : "Seat one, and until then say who acts."));
            }
        }
        places.forEach(place -> found.addAll(unfit(place)));
        found.addAll(countedTwice());
        return List.copyOf(found);
    }

    /** Everybody once, in the order of their first role. */
    List<List<Place>> people() {
        var people = new ArrayList<List<Place>>();
        for (Place place : places) {
            people.stream()
                    .filter(person -> person.get(0).isSamePersonAs(place))
                    .findFirst()
                    .orElseGet(() -> {
                        var another = new ArrayList<Place>();
                        people.add(another);
                        return another;
                    })
                    .add(place);
        }
        return people;
    }

    private List<Place> holders(GoverningRole role) {
        return places.stream().filter(place -> place.role() == role).toList();
    }

    private List<Finding> unfit(Place place) {
        var found = new ArrayList<Finding>();
        if (place.role() == GoverningRole.CHIEF_FINANCE_OFFICER && place.qualification() == null) {
            found.add(finding(
                    "%s is chief finance officer without a qualification in accountancy on record."
                            .formatted(place.name()),
                    "Name the qualification, or seat somebody who has one."));
        }
        if (place.role().isFromOutside() && isFromRelevantProvider(place)) {
            found.add(finding(
                    "%s, %s, works for a body from which the group buys health care."
                            .formatted(place.name(), place.role().words()),
                    "Seat somebody from elsewhere."));
        }
        if (place.role().isLay()) {
            whyNotLay(place)
                    .forEach(why -> found.add(finding(
                            "%s, %s, %s.".formatted(place.name(), place.role().words(), why),
                            "Seat somebody who works for none of the bodies of Schedule 4, and is no clinician.")));
        }
        return found;
    }

    private boolean isFromRelevantProvider(Place place) {
        return place.relevantProvider() || isFromOwnPractice(place);
    }

    private boolean isFromOwnPractice(Place place) {
        String employer = place.employer();
        return employer != null
                && employer.startsWith("practice:")
                && practices.contains(employer.substring("practice:".length()));
    }

    private List<String> whyNotLay(Place place) {
        var why = new ArrayList<String>();
        if (place.employerKind().isNotLay()) {
            why.add("works for a body that rules a lay member out (%s)".formatted(employer(place)));
        } else if (place.subject() != null && officials.contains(place.subject())) {
            why.add("works in an office of the health service");
        }
        if (Boolean.TRUE.equals(place.clinician())) {
            why.add("is a clinician");
        }
        return why;
    }

    private static String employer(Place place) {
        return Objects.requireNonNullElseGet(
                place.employer(),
                () -> place.employerKind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private List<Finding> countedTwice() {
        var found = new ArrayList<Finding>();
        for (List<Place> person : people()) {
            var own = person.stream()
                    .map(Place::role)
                    .filter(GoverningRole::isSeatOfItsOwn)
                    .distinct()
                    .toList();
            if (own.size() > 1) {
                found.add(twice(person.get(0), own));
            }
            var chairing = Arrays.asList(GoverningRole.CHAIR, GoverningRole.DEPUTY_CHAIR);
            if (person.stream().map(Place::role).toList().containsAll(chairing)) {
                found.add(twice(person.get(0), chairing));
            }
        }
        return found;
    }

    private static Finding twice(Place person, List<GoverningRole> roles) {
        return finding(
                "%s is counted twice: %s."
                        .formatted(
                                person.name(),
                                String.join(
                                        " and ",
                                        roles.stream().map(GoverningRole::words).toList())),
                "Let a person of its own hold each of them.");
    }

    private static Finding finding(String detail, String remedy) {
        return Finding.of(CODE, RegistryRule.APP_4, detail, remedy);
    }
}
