package org.openccg.registry.appointment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.idempotency.ShownOnce;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Code;
import org.openccg.registry.appointment.Invitation;

@Schema(name = "Invitation")
record InvitationView(
        UUID id,
        Capacity capacity,
        @Schema(examples = "Z90002") @Nullable String practice,
        String name,
        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to,

        Invitation.Status status,
        Instant invitedAt,
        Instant validUntil,

        @Schema(description = "in the first answer only: it is kept nowhere; who loses it revokes and invites again")
        @Nullable
        String code)
        implements ShownOnce {

    static InvitationView of(Invitation invitation, @Nullable Code code, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.capacity(),
                invitation.practice(),
                invitation.name(),
                invitation.from(),
                invitation.to(),
                invitation.statusAt(now),
                invitation.invitedAt(),
                invitation.validUntil(),
                code == null ? null : code.text());
    }

    @Override
    public InvitationView withoutSecret() {
        return new InvitationView(id, capacity, practice, name, from, to, status, invitedAt, validUntil, null);
    }
}
