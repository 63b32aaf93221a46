package org.openccg.authorisation.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;

/**
 * What an amendment would bring.
 *
 * @param practice who joins or leaves
 * @param summary the new one; null: as it is
 * @param accountableOfficer the new one; null: as it is
 * @param constitution the document with the new edition
 */
public record Proposed(
        @Nullable Practice practice,
        @Nullable String summary,
        @Nullable Person accountableOfficer,
        @Nullable UUID constitution) {

    static Proposed of(Practice practice) {
        return new Proposed(practice, null, null, null);
    }
}
