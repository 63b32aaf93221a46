package org.openccg.registry.appointment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Invited;

record NewInvitation(
        @Schema(description = "SIGNATORY, DEPUTY or ACCOUNTABLE_OFFICER") @NotNull
        Capacity capacity,

        @Schema(examples = "Z90002", description = "the member practice a signatory signs for; else left out") @Nullable
        String practice,

        @Schema(examples = "Piotr Lindqvist") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "2012-07-02") @NotNull LocalDate from,

        @Schema(
                examples = "2012-10-01",
                description = "the first day on which it no longer holds; of a deputy within three months")
        @Nullable
        LocalDate to) {

    Invited whom() {
        return new Invited(capacity, practice, name, from, to);
    }
}
