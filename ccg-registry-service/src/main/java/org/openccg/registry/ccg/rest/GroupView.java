package org.openccg.registry.ccg.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.appointment.Vacancy;
import org.openccg.registry.area.Areas;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.Practice;
import org.openccg.registry.stay.Stay;

@Schema(name = "Group")
record GroupView(
        UUID id,
        int version,
        @Schema(examples = "07L") @Nullable String code,
        @Schema(examples = "E38000004") @Nullable String gss,

        @Schema(examples = "NHS Alderbeck Vale Clinical Commissioning Group")
        String name,

        Status status,
        @Nullable OfficeView reviewingOffice,

        @Schema(examples = "NHSCB", description = "acts in the group's place while it is established in shadow form")
        @Nullable
        String functionsExercisedBy,

        List<MemberView> members,
        List<Speaker> appointments,
        List<Vacancy> vacancies,
        @Nullable Population population,
        Areas.Summary area,
        @Nullable StayView stay,
        List<StepView> steps)
        implements Versioned {

    @Schema(name = "ReviewingOffice")
    record OfficeView(
            @Schema(examples = "PCTC-001") String code,
            String name,
            @Schema(examples = "FELLS") @Nullable String shaCluster) {}

    @Schema(name = "Member")
    record MemberView(
            @Schema(examples = "Z90001") String practice,
            String name,
            @Schema(examples = "PROV0001") @Nullable String provider,
            boolean consented,
            LocalDate from,

            @Schema(description = "the first day on which it no longer holds") @Nullable
            LocalDate to,

            @Schema(description = "false: a claim, beside which others may stand")
            boolean settled,

            @Schema(description = "true: the practice did not choose this, the Board assigned it")
            boolean assigned) {

        static MemberView of(Membership membership, Practice practice) {
            return new MemberView(
                    practice.code(),
                    practice.name(),
                    practice.provider(),
                    membership.isConsented(),
                    membership.from(),
                    membership.to(),
                    membership.isSettled(),
                    membership.isAssigned());
        }
    }

    @Schema(name = "StayOfGroup")
    record StayView(UUID appealId, @Nullable UUID applicationId, Instant since) {

        static StayView of(Stay stay) {
            return new StayView(stay.appealId(), stay.applicationId(), stay.since());
        }
    }
}
