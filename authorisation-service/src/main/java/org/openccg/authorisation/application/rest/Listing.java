package org.openccg.authorisation.application.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.ApplicationSummaries.Filter;
import org.openccg.authorisation.application.ApplicationSummaries.Place;
import org.openccg.authorisation.application.ApplicationSummaries.Summary;
import org.openccg.authorisation.application.Status;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Reads what a list was asked for. */
final class Listing {

    private Listing() {}

    static Filter filter(@Nullable String status, @Nullable String office, @Nullable String group) {
        return new Filter(
                read("status", status, Status::valueOf, "one of " + Arrays.toString(Status.values())),
                office,
                read("group", group, UUID::fromString, "a group's id"));
    }

    static @Nullable Place place(@Nullable String after) {
        return Cursor.read(after, 2)
                .map(cursor -> read("after", cursor, Listing::place, "'next' of the page before"))
                .orElse(null);
    }

    static Cursor cursor(Summary last) {
        return Cursor.of(last.startedAt().toString(), last.id().toString());
    }

    private static Place place(Cursor cursor) {
        return new Place(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
    }

    private static <S, T> @Nullable T read(String name, @Nullable S given, Function<S, T> reader, String expected) {
        if (given == null) {
            return null;
        }
        try {
            return reader.apply(given);
        } catch (IllegalArgumentException | DateTimeException notReadable) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'%s' cannot be read.".formatted(name), "Give " + expected + ".");
            refused.initCause(notReadable);
            throw refused;
        }
    }
}
