package org.openccg.registry.appointment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Acceptance(
        @Schema(description = "as the chair passed it on") @NotBlank @Size(max = 100)
        String code,

        @Schema(examples = "practice:Z90002", description = "your employer, as in the organisations claim") @Employer
        String employer) {}
