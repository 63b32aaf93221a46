package org.openccg.authorisation.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload put together.
 *
 * @param incoming the file; null where the upload was finished before, so that only a repetition can be answered
 */
public record Whole(UUID upload, @Nullable Incoming incoming) {

    /** A repeated request is the same whether the parts are still there or not. */
    @JsonValue
    UUID same() {
        return upload;
    }
}
