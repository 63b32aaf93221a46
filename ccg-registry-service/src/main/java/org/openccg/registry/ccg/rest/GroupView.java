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
import org.openccg.registry.ccg.GroupNames.Former;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.practice.Population;
import org.openccg.registry.stay.Stay;

@Schema(name = "Group")
record GroupView(
        UUID id,

        @Schema(description = "always today: how the group was on another day is asked with asAt")
        LocalDate asAt,

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

        List<Former> formerNames,
        List<Link> predecessors,
        List<Link> successors,
        List<MemberView> members,
        List<Speaker> appointments,
        List<Vacancy> vacancies,
        @Nullable Population population,
        @Nullable StayView stay,
        List<StepView> steps)
        implements Versioned {

    @Schema(name = "ReviewingOffice")
    record OfficeView(
            @Schema(examples = "PCTC-001") String code,
            String name,
            @Schema(examples = "FELLS") @Nullable String shaCluster) {}

    @Schema(name = "StayOfGroup")
    record StayView(UUID appealId, @Nullable UUID applicationId, Instant since) {

        static StayView of(Stay stay) {
            return new StayView(stay.appealId(), stay.applicationId(), stay.since());
        }
    }
}
