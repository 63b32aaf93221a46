package org.openccg.authorisation.note.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** After which note a list goes on. */
record NotePlace(Instant at, UUID id) {

    private static final NotePlace BEGINNING = new NotePlace(Instant.EPOCH, new UUID(0, 0));

    static NotePlace read(@Nullable String after) {
        return Cursor.read(after, 2).map(NotePlace::of).orElse(BEGINNING);
    }

    Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }

    private static NotePlace of(Cursor cursor) {
        try {
            return new NotePlace(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
