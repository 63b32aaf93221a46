package org.openccg.registry.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.appointment.Appointment;

/**
 * Somebody on a governing body, in one role.
 *
 * @param seatId null where the group's appointments say so
 * @param relevantProvider whether the group buys health care from the employer
 * @param clinician null: nobody said; a chair who is a GP may hold a GP's seat beside
 */
@Schema(name = "GoverningBodyMember")
public record Place(
        @Nullable UUID seatId,
        GoverningRole role,
        @Nullable UUID subject,
        @Schema(examples = "Grace Tamm") String name,

        @Schema(examples = "practice:Z90002", description = "as in the organisations claim where it is one") @Nullable
        String employer,

        EmployerKind employerKind,

        @Schema(description = "whether the group buys health care from the employer")
        boolean relevantProvider,

        @Schema(description = "null: nobody said; a chair who is a GP may hold a GP's seat beside") @Nullable
        Boolean clinician,

        @Schema(examples = "CIPFA") @Nullable String qualification,
        List<DeclaredInterest> interests,
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to) {

    static Place of(Appointment appointment) {
        return new Place(
                null,
                GoverningRole.valueOf(appointment.capacity().name()),
                appointment.subject(),
                appointment.name(),
                appointment.employer(),
                EmployerKind.of(appointment.employer(), EmployerKind.OTHER),
                false,
                null,
                null,
                List.of(),
                appointment.from(),
                appointment.to());
    }

    Place with(List<DeclaredInterest> more) {
        var all = new java.util.ArrayList<>(interests);
        all.addAll(more);
        return new Place(
                seatId,
                role,
                subject,
                name,
                employer,
                employerKind,
                relevantProvider,
                clinician,
                qualification,
                List.copyOf(all),
                from,
                to);
    }

    /** By account where both have one, else by name. */
    boolean isSamePersonAs(Place other) {
        return subject != null && other.subject != null
                ? subject.equals(other.subject)
                : plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
