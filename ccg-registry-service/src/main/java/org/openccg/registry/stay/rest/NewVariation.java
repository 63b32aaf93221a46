package org.openccg.registry.stay.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Urgency;
import org.openccg.registry.stay.Variation;

record NewVariation(
        @Schema(description = "what may be done although the stay is held") @NotEmpty
        Set<@NotNull AdverseAct> acts,

        @NotNull Urgency urgency,

        @Schema(description = "what showed that it is urgent") @NotBlank @Size(max = 2000)
        String reason) {

    Variation in(UUID id, Instant at) {
        return Variation.of(id, acts, urgency, reason, at);
    }
}
