package org.openccg.registry.appointment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.appointment.Appointment;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Handover;

record NewHandover(
        @Schema(description = "CHAIR or ACCOUNTABLE_OFFICER") @NotNull
        Capacity capacity,

        @Schema(description = "the person's id in the realm") @NotNull
        UUID subject,

        @Schema(examples = "Grace Tamm") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "practice:Z90003", description = "as in the organisations claim") @Employer
        String employer,

        @Schema(
                examples = "2012-07-16",
                description = "the day on which it takes effect; when the majority comes later, that day")
        @NotNull
        LocalDate from,

        @Schema(examples = "The chair has been away since May") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(examples = "Z90003", description = "a member practice the caller acts for, which supports it thereby")
        @NotBlank
        String practice) {

    Handover in(UUID groupId, Instant at) {
        return new Handover(new Appointment(groupId, subject, name, capacity, employer, from, null), reason, at);
    }
}
