package org.openccg.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** The sort key of the last row seen. Opaque to callers. */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** Reads a cursor a client sent back; refuses one we did not make. */
    public static Optional<Cursor> read(@Nullable String encoded, int parts) {
        if (encoded == null || encoded.isEmpty()) {
            return Optional.empty();
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(decoded.split(SEPARATOR, -1)));
            if (cursor.parts.size() == parts && decoded.indexOf('\0') < 0) {
                return Optional.of(cursor);
            }
        } catch (IllegalArgumentException notOurs) {
            throw unknown(notOurs);
        }
        throw unknown(null);
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    public String part(int index) {
        return parts.get(index);
    }

    private static Refused unknown(@Nullable Exception cause) {
        var refused = Refused.because(
                CommonProblem.UNREADABLE,
                "The cursor in 'after' is not one we gave.",
                "Send back 'next' of the page before, or leave 'after' out to start again.");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
