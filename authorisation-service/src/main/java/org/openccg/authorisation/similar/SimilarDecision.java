package org.openccg.authorisation.similar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;

/**
 * A ground or a condition of an earlier decision. Only what the decision says in public.
 *
 * @param no its place in the decision
 * @param office code of the office that reviewed the group
 */
public record SimilarDecision(
        UUID decision,
        int no,
        String groupName,
        String office,
        Status outcome,
        Instant servedAt,
        @Nullable String ground,
        @Nullable String criterion,
        @Nullable String supportLevel,
        String reasons) {}
