package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupWithdrawal")
record Withdrawal(
        @Schema(examples = "Its practices join their neighbours.") @NotBlank @Size(max = 2000)
        String reason) {}
