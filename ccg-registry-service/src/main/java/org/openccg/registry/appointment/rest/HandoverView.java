package org.openccg.registry.appointment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Handover;

@Schema(name = "Handover")
record HandoverView(
        UUID id,
        Capacity capacity,
        UUID subject,
        String name,
        @Schema(examples = "practice:Z90003") String employer,
        LocalDate from,
        String reason,
        Handover.Status status,
        Instant proposedAt,
        Instant openUntil,
        Set<String> supportedBy,

        @Schema(description = "practices that are more than half of the members today")
        int majority) {

    static HandoverView of(Handover handover, Set<String> supportedBy, int majority, Instant now) {
        return new HandoverView(
                handover.id(),
                handover.capacity(),
                handover.subject(),
                handover.name(),
                handover.employer(),
                handover.from(),
                handover.reason(),
                handover.statusAt(now),
                handover.proposedAt(),
                handover.openUntil(),
                supportedBy,
                majority);
    }
}
