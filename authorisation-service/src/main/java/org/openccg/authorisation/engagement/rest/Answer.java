package org.openccg.authorisation.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says to a suggestion or to advice. */
@Schema(name = "NewReply")
record Answer(
        @NotBlank @Size(max = 4_000) @Schema(examples = "I said that it might save money, with the figures to hand.")
        String text) {}
