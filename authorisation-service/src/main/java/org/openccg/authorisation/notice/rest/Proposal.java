package org.openccg.authorisation.notice.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openccg.authorisation.condition.ProposedCondition;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Proposed;
import org.openccg.authorisation.registry.PublishedAllowance;

/** A block, conditions or both as they are proposed to the group. */
record Proposal(
        @Size(max = 50) List<@Valid @NotNull Ground> grounds,
        @Size(max = 50) List<@Valid @NotNull ProposedCondition> conditions) {

    Proposal {
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
        conditions = conditions == null ? List.of() : Collections.unmodifiableList(conditions);
    }

    Proposed with(Fetched fetched) {
        return new Proposed(grounds, conditions, fetched.allowance());
    }

    /** What was fetched for the request and is no part of its identity when it is repeated. */
    record Fetched(Optional<PublishedAllowance> allowance) {

        @JsonValue
        String same() {
            return "";
        }
    }
}
