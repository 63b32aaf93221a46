package org.openccg.registry.suggestion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuggestionReply")
record Reply(
        @Schema(examples = "I said that it might save money, with the figures to hand.") @NotBlank @Size(max = 4000)
        String text) {}
