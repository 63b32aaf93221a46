package org.openccg.authorisation.conflict;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an interest can touch in a case.
 *
 * @param since the day from which lines of management count
 * @param names everything the group, its practices and its people are called
 * @param groupId whose case it is
 * @param office code of the office the group applied to
 */
public record Surroundings(UUID caseId, LocalDate since, Set<String> names, UUID groupId, String office) {

    public Surroundings {
        names = names.stream().map(Surroundings::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean include(String heldIn) {
        return names.contains(plain(heldIn));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
