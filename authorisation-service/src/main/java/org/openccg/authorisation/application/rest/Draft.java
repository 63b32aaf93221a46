package org.openccg.authorisation.application.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Bid;
import org.openccg.authorisation.application.Person;

/**
 * What the group says for itself, and who is to be its accountable officer.
 *
 * @param wave where it wants to be decided; left out, the next wave open at submission
 * @param signatureThreshold per cent of the practices that must sign by the constitution; left out, more than half
 */
record Draft(
        @NotNull @Size(max = 20_000) @Schema(examples = "Seven practices of the vale, planning together since 2011.")
        String summary,

        @Valid @Nullable Person accountableOfficer,

        @Size(max = 10) @Schema(examples = "2") @Nullable String wave,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "66.67") @Nullable
        BigDecimal signatureThreshold) {

    Bid bid() {
        return new Bid(summary, accountableOfficer, wave, signatureThreshold);
    }
}
