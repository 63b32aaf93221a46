package org.openccg.platform.declaration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared about a case; no interests means that there are none.
 *
 * @param at business time
 * @param countersignedBy somebody else who knows of the interests and holds that they do no harm here
 */
public record Declaration(
        UUID subject,
        String name,
        Instant at,
        List<Declared> interests,
        @Nullable UUID countersignedBy,
        @Nullable String countersignedByName,
        @Nullable Instant countersignedAt) {

    public boolean isCountersigned() {
        return countersignedBy != null;
    }
}
