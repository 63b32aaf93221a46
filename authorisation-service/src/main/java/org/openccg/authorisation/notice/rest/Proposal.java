package org.openccg.authorisation.notice.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.openccg.authorisation.condition.ProposedCondition;
import org.openccg.authorisation.notice.Ground;

/** A block, conditions or both as they are proposed to the group. */
record Proposal(
        @Size(max = 50) List<@Valid @NotNull Ground> grounds,
        @Size(max = 50) List<@Valid @NotNull ProposedCondition> conditions) {

    Proposal {
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
        conditions = conditions == null ? List.of() : Collections.unmodifiableList(conditions);
    }
}
