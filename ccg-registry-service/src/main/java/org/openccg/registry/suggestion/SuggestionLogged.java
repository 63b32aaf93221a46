package org.openccg.registry.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the authorisation service is told of a suggestion an office made to a group.
 *
 * @param kind what it is about, such as {@code BOUNDARY}
 * @param advice whether it is costed advice, which is never counted as pressure
 * @param office code of the office its author spoke for
 */
public record SuggestionLogged(
        UUID groupId,
        UUID suggestionId,
        String kind,
        boolean advice,
        String office,
        Author author,
        LocalDate madeOn,
        String text) {

    /** Who made it, and in what capacity. */
    public record Author(UUID subject, String name, String capacity) {}
}
