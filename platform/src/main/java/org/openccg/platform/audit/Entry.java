package org.openccg.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Caller;

/**
 * Something that was done to a case.
 *
 * @param caseId whose chain it joins
 * @param version the case's version after it, the one its entity tag shows
 * @param step what was done: a step's name, or another verb in capitals
 * @param by who did it
 * @param capacity in what capacity
 * @param at business time
 * @param from the status before, if the case has one
 * @param to the status after
 * @param reason the reason given, if any
 * @param detail whatever a later reader needs, as plain JSON values
 */
public record Entry(
        UUID caseId,
        int version,
        String step,
        Caller by,
        String capacity,
        Instant at,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        Map<String, Object> detail) {}
