package org.openccg.authorisation.deadline;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period about to begin.
 *
 * @param about the notice, decision or request it belongs to, if any
 * @param stops working days each cause may stop it, in total
 */
public record Period(DeadlineKind kind, @Nullable UUID about, Counting counting, Map<StopCause, Integer> stops) {

    public static Period of(DeadlineKind kind, @Nullable UUID about, Counting counting) {
        return new Period(kind, about, counting, Map.of());
    }
}
