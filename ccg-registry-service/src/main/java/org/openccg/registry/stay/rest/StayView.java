package org.openccg.registry.stay.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.stay.Stay;
import org.openccg.registry.stay.StayStatus;

@Schema(name = "Stay")
record StayView(
        UUID appealId,
        UUID groupId,
        @Nullable UUID applicationId,
        Instant since,
        StayStatus status,
        @Nullable Instant liftedAt,

        @Schema(examples = "APPEAL_CLOSED", description = "the event that lifted it") @Nullable
        String liftedBy) {

    static StayView of(Stay stay) {
        return new StayView(
                stay.appealId(),
                stay.groupId(),
                stay.applicationId(),
                stay.since(),
                stay.status(),
                stay.liftedAt(),
                stay.liftedBy());
    }
}
