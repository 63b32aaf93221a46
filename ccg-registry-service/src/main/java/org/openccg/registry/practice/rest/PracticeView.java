package org.openccg.registry.practice.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Moment;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.Practice;

@Schema(name = "Practice")
record PracticeView(
        @Schema(examples = "Z90001") String code,
        @Schema(examples = "Oxlip Family Practice") String name,
        @Schema(examples = "ZZ25 1AG") @Nullable String postcode,
        @Schema(examples = "PROV0001") @Nullable String provider,

        @Schema(examples = "A", description = "as published: A active, C closed, D dormant, P proposed")
        String status,

        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String prescribingSetting,

        @Schema(description = "the day to which the patients belong")
        LocalDate asAt,

        @Schema(description = "as it was known then; null: as it is known now") @Nullable
        Instant knownAt,

        @Nullable Population population,
        List<MembershipView> memberships) {

    static PracticeView of(
            Practice practice, Moment moment, @Nullable Population population, List<Membership> memberships) {
        return new PracticeView(
                practice.code(),
                practice.name(),
                practice.postcode(),
                practice.provider(),
                practice.status(),
                practice.openedOn(),
                practice.closedOn(),
                practice.prescribingSetting(),
                moment.asAt(),
                moment.knownAt().equals(Moment.KNOWN_NOW) ? null : moment.knownAt(),
                population,
                memberships.stream().map(MembershipView::of).toList());
    }

    @Schema(name = "PracticeMembership")
    record MembershipView(
            UUID groupId,
            boolean consented,
            LocalDate from,

            @Schema(description = "the first day on which it no longer holds") @Nullable
            LocalDate to,

            boolean settled) {

        static MembershipView of(Membership membership) {
            return new MembershipView(
                    membership.groupId(),
                    membership.isConsented(),
                    membership.from(),
                    membership.to(),
                    membership.isSettled());
        }
    }
}
