package org.openccg.authorisation.allocation.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.allocation.Allocation;
import org.openccg.authorisation.allocation.AllocationRule;
import org.openccg.authorisation.allocation.Assignment;
import org.openccg.authorisation.allocation.PassedOver;
import org.openccg.authorisation.application.Person;

/** Who is allocated, by which rule and why; and how it ended, if it has. */
@Schema(name = "Allocation")
record AllocationView(
        UUID id,
        Assignment capacity,
        Person person,
        AllocationRule rule,

        @Schema(examples = "Has 2 cases in hand, and nobody nearer who is free has fewer.")
        String reason,

        PassedOver passedOver,

        @Schema(description = "The round of the case; a ruling that remits it starts another")
        int round,

        Person allocatedBy,
        Instant allocatedAt,
        @Nullable ReleaseView released) {

    static AllocationView of(Allocation allocation) {
        return new AllocationView(
                allocation.id(),
                allocation.capacity(),
                allocation.person(),
                allocation.rule(),
                allocation.reason(),
                allocation.passedOver(),
                allocation.round(),
                allocation.allocatedBy(),
                allocation.allocatedAt(),
                allocation
                        .release()
                        .map(each -> new ReleaseView(each.by(), each.reason(), each.at()))
                        .orElse(null));
    }

    @Schema(name = "AllocationRelease")
    record ReleaseView(
            Person by,

            @Schema(examples = "Moves to another office in October.")
            String reason,

            Instant at) {}
}
