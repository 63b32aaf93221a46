package org.openccg.authorisation.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who ever spoke for the group of an application, each in their days. */
public record Parties(Set<Party> all) {

    public List<Party> on(LocalDate day) {
        return sorted(party -> party.holdsOn(day));
    }

    /** Who speaks for the group on the day or will later. */
    public List<Party> from(LocalDate day) {
        return sorted(party -> !party.isOverOn(day));
    }

    Stream<Party> of(UUID subject, LocalDate day) {
        return on(day).stream().filter(party -> party.subject().equals(subject));
    }

    Set<String> employersOf(UUID subject, LocalDate day) {
        return of(subject, day).map(Party::employer).collect(Collectors.toSet());
    }

    /**
     * With those who speak for the group now, or will, in place of those known. Who did so before stays known with the
     * days: whoever once belonged to the group is not to judge it.
     */
    Parties following(Collection<Party> present, LocalDate today) {
        var next = new HashSet<Party>();
        present.forEach(party -> {
            next.removeIf(party::isSameAs);
            next.add(party);
        });
        all.stream()
                .filter(known -> present.stream().noneMatch(known::isSameAs))
                .map(known -> known.endedBy(today))
                .filter(known -> known.isOverOn(today) && known.from().isBefore(today))
                .forEach(next::add);
        return new Parties(next);
    }

    private List<Party> sorted(Predicate<Party> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(Party::capacity)
                        .thenComparing(Party::name)
                        .thenComparing(Party::from))
                .toList();
    }
}
