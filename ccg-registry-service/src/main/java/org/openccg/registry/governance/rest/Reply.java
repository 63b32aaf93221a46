package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsultationReply")
record Reply(
        @NotNull Boolean agrees,

        @Schema(examples = "We want to choose this person ourselves") @NotBlank @Size(max = 2000)
        String text) {}
