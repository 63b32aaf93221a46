package org.openccg.registry.ccg.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.ccg.GroupNames.Former;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.Successions.Link;
import org.openccg.registry.ccg.rest.GroupView.OfficeView;
import org.openccg.registry.practice.Population;

/** A group as it was, or will be, at the end of a day. Nothing can be done to it there: no version, no steps. */
@Schema(name = "GroupThen")
record GroupThenView(
        UUID id,
        @Schema(description = "the day shown") LocalDate asAt,

        @Schema(description = "as it was known then; null: as it is known now") @Nullable
        Instant knownAt,

        @Schema(examples = "07L", description = "for life, and shown whatever the day") @Nullable
        String code,

        @Schema(examples = "E38000004") @Nullable String gss,

        @Schema(description = "null: none is known for that day") @Nullable
        String name,

        @Schema(description = "null: the register did not have the group yet") @Nullable
        Status status,

        @Nullable OfficeView reviewingOffice,
        @Nullable String functionsExercisedBy,
        List<Former> formerNames,
        List<Link> predecessors,
        List<Link> successors,
        List<MemberView> members,

        @Schema(description = "who spoke for it on that day, as known now")
        List<Speaker> appointments,

        @Nullable Population population) {}
