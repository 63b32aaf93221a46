package org.openccg.authorisation.engagement.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.openccg.authorisation.engagement.AdviceOnRecord;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Where a page ended. */
final class Places {

    private Places() {}

    static Cursor cursor(SuggestionView last) {
        return Cursor.of(last.madeOn().toString(), last.id().toString());
    }

    static Cursor cursor(AdviceView last) {
        return Cursor.of(last.givenAt().toString(), last.id().toString());
    }

    static Suggestions.Place ofSuggestion(Cursor cursor) {
        return read(
                cursor, parts -> new Suggestions.Place(LocalDate.parse(parts.part(0)), UUID.fromString(parts.part(1))));
    }

    static AdviceOnRecord.Place ofAdvice(Cursor cursor) {
        return read(
                cursor,
                parts -> new AdviceOnRecord.Place(Instant.parse(parts.part(0)), UUID.fromString(parts.part(1))));
    }

    private static <T> T read(Cursor cursor, Function<Cursor, T> as) {
        try {
            return as.apply(cursor);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE,
                    "The cursor in 'after' is not one we gave.",
                    "Send back 'next' of the page before, or leave 'after' out to start again.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
