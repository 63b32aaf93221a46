package org.openccg.registry.support;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the group was shown to choose from. */
@Embeddable
@Schema(name = "SupportOption")
public record Option(
        @Schema(examples = "Fells Commissioning Support") String provider,

        @Schema(examples = "120000.00", description = "pounds")
        BigDecimal annualPrice,

        @Schema(description = "null: without end") @Nullable Integer termMonths) {}
