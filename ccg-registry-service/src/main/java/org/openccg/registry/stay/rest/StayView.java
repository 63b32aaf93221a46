package org.openccg.registry.stay.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Stay;
import org.openccg.registry.stay.StayStatus;
import org.openccg.registry.stay.Urgency;
import org.openccg.registry.stay.Variation;

@Schema(name = "Stay")
record StayView(
        UUID appealId,
        UUID groupId,
        @Nullable UUID applicationId,
        Instant since,
        StayStatus status,
        @Nullable Instant liftedAt,

        @Schema(examples = "APPEAL_CLOSED", description = "the event that lifted it") @Nullable
        String liftedBy,

        List<VariationView> variations) {

    static StayView of(Stay stay) {
        return new StayView(
                stay.appealId(),
                stay.groupId(),
                stay.applicationId(),
                stay.since(),
                stay.status(),
                stay.liftedAt(),
                stay.liftedBy(),
                stay.variations().stream().map(VariationView::of).toList());
    }

    @Schema(name = "StayVariation")
    record VariationView(UUID id, Set<AdverseAct> acts, Urgency urgency, String reason, Instant madeAt) {

        static VariationView of(Variation variation) {
            return new VariationView(
                    variation.id(), variation.acts(), variation.urgency(), variation.reason(), variation.madeAt());
        }
    }
}
