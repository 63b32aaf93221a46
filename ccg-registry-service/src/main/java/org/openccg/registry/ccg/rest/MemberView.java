package org.openccg.registry.ccg.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.practice.Consent;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Practice;

@Schema(name = "Member")
record MemberView(
        @Schema(examples = "Z90001") String practice,
        String name,
        @Schema(examples = "PROV0001") @Nullable String provider,
        boolean consented,

        @Schema(description = "what shows the consent; nothing where there is none, or where a file told it") @Nullable
        ConsentView consent,

        LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to,

        @Schema(description = "false: a claim, beside which others may stand")
        boolean settled,

        @Schema(description = "other groups that count the practice among theirs")
        List<UUID> contested) {

    static MemberView of(
            Membership membership, Practice practice, @Nullable Consent consent, @Nullable List<UUID> contested) {
        return new MemberView(
                practice.code(),
                practice.name(),
                practice.provider(),
                membership.isConsented(),
                consent == null ? null : ConsentView.of(consent),
                membership.from(),
                membership.to(),
                membership.isSettled(),
                contested == null ? List.of() : contested);
    }

    @Schema(name = "ConsentGiven")
    record ConsentView(
            @Schema(description = "who said so; nobody's name where it was not recorded at the time") @Nullable
            String by,

            Instant at,
            Consent.How how,
            @Nullable String statement) {

        static ConsentView of(Consent consent) {
            return new ConsentView(consent.givenByName(), consent.givenAt(), consent.how(), consent.statement());
        }
    }
}
