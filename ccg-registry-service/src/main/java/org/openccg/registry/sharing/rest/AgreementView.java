package org.openccg.registry.sharing.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.sharing.AgreementStatus;
import org.openccg.registry.sharing.LeadCommissioner;

@Schema(name = "SharingAgreement")
record AgreementView(
        UUID id,
        int version,
        AgreementStatus status,
        List<PartyView> parties,
        List<String> lines,
        UUID host,
        int exitNoticeMonths,
        List<LeadCommissioner> leads,

        @Schema(description = "who stays liable, in words") String liability,

        @Schema(description = "the agreement in whose place it comes") @Nullable
        UUID replaces,

        UUID proposedBy,
        Instant proposedAt,
        @Nullable LocalDate inForceFrom,

        @Schema(description = "the first day on which it no longer holds: a party gave notice") @Nullable
        LocalDate endsOn)
        implements Versioned {

    static final String LIABILITY = "Every party stays a group of its own and liable for what it has to do; a lead"
            + " commissioner acts for the others in one contract and takes nothing over from them.";

    @Schema(name = "SharingParty")
    record PartyView(
            UUID group,
            String name,

            @Schema(examples = "25", description = "per cent of the costs")
            BigDecimal share,

            @Schema(description = "null: it has not agreed") @Nullable
            Instant agreedAt) {}

    Cursor cursor() {
        return Cursor.of(id.toString());
    }
}
