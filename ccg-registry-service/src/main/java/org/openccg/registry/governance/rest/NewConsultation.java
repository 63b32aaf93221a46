package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.governance.Consultation.Announced;
import org.openccg.registry.moment.PlausibleDay;

record NewConsultation(
        @Schema(examples = "Head of contracts") @NotBlank @Size(max = 200)
        String post,

        @Schema(examples = "Negotiates the group's hospital contracts") @NotBlank @Size(max = 2000)
        String duties,

        @Schema(examples = "[\"Odo Farrant\"]", description = "whom the office thinks of; may be empty")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> candidates,

        @Schema(
                examples = "2012-07-16",
                description = "the last day for the group's reply; ten working days when left out")
        @PlausibleDay
        @Nullable
        LocalDate closesOn) {

    Announced announced() {
        return new Announced(post, duties, candidates, closesOn);
    }
}
