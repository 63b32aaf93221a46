package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.governance.StaffAppointment.Appointed;
import org.openccg.registry.moment.PlausibleDay;

record NewStaff(
        @Schema(examples = "Head of contracts") @NotBlank @Size(max = 200)
        String post,

        @Schema(description = "whether it is the post of the group's accountable officer") @NotNull
        Boolean accountableOfficer,

        @Schema(examples = "Odo Farrant") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "the person's id in the realm, if there is an account") @Nullable
        UUID subject,

        @Schema(examples = "2012-07-17", description = "the day of the decision") @NotNull @PlausibleDay
        LocalDate appointedOn,

        @Schema(description = "null: the group was not consulted") @Nullable
        UUID consultationId) {

    Appointed appointed() {
        return new Appointed(post, accountableOfficer, name, subject, appointedOn, consultationId);
    }
}
