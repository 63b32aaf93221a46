package org.openccg.appeals.panel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.platform.directory.Interest;

/**
 * Where a tie to a case could lie.
 *
 * @param offices codes of the office under appeal and of the cluster above it, whoever answers for them by now
 * @param sides how the register of interests may name the group, its practices, its people and the offices
 * @param since from when on a post counts
 */
public record Matter(UUID appeal, Set<String> offices, Set<String> sides, LocalDate since, LocalDate today) {

    public Matter {
        sides = sides.stream().map(Matter::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean isTouchedBy(Interest interest) {
        return interest.kind().equals(InterestKind.SUPPORT_CONTRACT.name()) || sides.contains(plain(interest.heldIn()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
