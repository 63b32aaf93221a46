package org.openccg.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as it was written down. */
public record Recorded(
        long seq,
        int version,
        Instant at,
        String step,
        UUID actor,
        String actorName,
        String capacity,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        Map<String, Object> detail,
        String previousHash,
        @Nullable String hash) {

    Recorded withHash(String written) {
        return new Recorded(
                seq, version, at, step, actor, actorName, capacity, from, to, reason, detail, previousHash, written);
    }
}
