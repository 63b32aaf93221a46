package org.openccg.registry.ccg.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.ccg.GroupSummaries.After;

/** Reads where a page of groups begins. */
final class GroupsAfter {

    private GroupsAfter() {}

    static @Nullable After read(@Nullable String cursor) {
        return Cursor.read(cursor, 2)
                .map(key -> new After(key.part(0), id(key.part(1))))
                .orElse(null);
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw Refused.because(
                    CommonProblem.UNREADABLE,
                    "The cursor in 'after' is not one we gave.",
                    "Send back 'next' of the page before, or leave 'after' out to start again.");
        }
    }
}
