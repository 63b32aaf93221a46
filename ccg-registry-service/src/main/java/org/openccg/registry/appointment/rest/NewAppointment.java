package org.openccg.registry.ccg.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.ccg.Appointment;
import org.openccg.registry.ccg.Capacity;

record NewAppointment(
        @Schema(description = "the person's id in the realm") @NotNull
        UUID subject,

        @Schema(examples = "Piotr Lindqvist") @NotBlank @Size(max = 200)
        String name,

        @NotNull Capacity capacity,

        @Schema(examples = "practice:Z90002", description = "as in the organisations claim")
        @NotNull
        @Pattern(
                regexp = "(practice|cluster|sha-cluster):[A-Z0-9-]{1,20}|nhscb|national",
                message = "must be an employer such as practice:Z90002")
        String employer,

        @Schema(examples = "2012-07-02") @NotNull LocalDate from) {

    Appointment to(UUID groupId) {
        return new Appointment(groupId, subject, name, capacity, employer, from);
    }
}
