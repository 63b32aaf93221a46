package org.openccg.authorisation.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggestion the notice stands beside (BLK-10), as it was known to whoever decided, and what was made of it. */
@Schema(name = "DecisionFileSuggestion")
public record WeighedSuggestion(
        UUID suggestion,

        @Schema(examples = "PCTC-001") String office,

        @Schema(examples = "Helen Marsh") String author,

        LocalDate madeOn,

        @Schema(examples = "You had better merge, or there will be a block.")
        String text,

        @Schema(examples = "It was not weighed; the sums decide.")
        String answer) {}
