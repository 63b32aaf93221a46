package org.openccg.registry.appointment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.appointment.Appointment;
import org.openccg.registry.appointment.Capacity;

record NewAppointment(
        @Schema(description = "the person's id in the realm") @NotNull
        UUID subject,

        @Schema(examples = "Piotr Lindqvist") @NotBlank @Size(max = 200)
        String name,

        @NotNull Capacity capacity,

        @Schema(examples = "practice:Z90002", description = "as in the organisations claim") @Employer
        String employer,

        @Schema(examples = "2012-07-02") @NotNull LocalDate from,

        @Schema(
                examples = "2012-10-01",
                description = "the first day on which it no longer holds; of a deputy within three months")
        @Nullable
        LocalDate to) {

    Appointment in(UUID groupId) {
        return new Appointment(groupId, subject, name, capacity, employer, from, to);
    }
}
