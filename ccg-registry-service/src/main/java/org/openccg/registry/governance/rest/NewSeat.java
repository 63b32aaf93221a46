package org.openccg.registry.governance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.governance.EmployerKind;
import org.openccg.registry.governance.GoverningRole;
import org.openccg.registry.governance.Seat.Sitting;
import org.openccg.registry.moment.PlausibleDay;

record NewSeat(
        @Schema(description = "any but CHAIR and ACCOUNTABLE_OFFICER, who are appointed") @NotNull
        GoverningRole role,

        @Schema(description = "the person's id in the realm, if there is an account") @Nullable
        UUID subject,

        @Schema(examples = "Grace Tamm") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                examples = "Alderbeck Valley NHS Trust",
                description = "as in the organisations claim where it is a practice or an office, else a name")
        @Size(min = 1, max = 200)
        @Nullable
        String employer,

        @Schema(description = "what sort of body that is; of a practice or an office the employer says it") @NotNull
        EmployerKind employerKind,

        @Schema(description = "whether the group buys health care from the employer") @NotNull
        Boolean relevantProvider,

        @Schema(description = "GPs, nurses and specialists are clinicians without saying so") @NotNull
        Boolean clinician,

        @Schema(examples = "CIPFA", description = "of a chief finance officer: in accountancy")
        @Size(min = 1, max = 200)
        @Nullable
        String qualification,

        @Schema(examples = "2012-07-02", description = "may have gone by") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @PlausibleDay @Nullable
        LocalDate to) {

    Sitting sitting() {
        return new Sitting(
                role, subject, name, employer, employerKind, relevantProvider, clinician, qualification, from, to);
    }
}
