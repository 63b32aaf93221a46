package org.openccg.registry.merger.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.merger.MergerStatus;
import org.openccg.registry.merger.MergerStep;
import org.openccg.registry.merger.Participant;

@Schema(name = "Merger")
record MergerView(
        UUID id,
        int version,
        MergerStatus status,

        @Schema(
                examples = "NHS Alderbeck and Vale Clinical Commissioning Group",
                description = "of the group they become")
        String name,

        @Schema(examples = "2012-10-01") LocalDate firstDay,
        @Schema(examples = "PCTC-001") String reviewingOffice,
        LeaderView leader,
        String reasons,

        @Schema(description = "the group whose leader proposed it")
        UUID proposedBy,

        Instant proposedAt,
        List<ParticipantView> participants,
        @Nullable ConsultationView consultation,
        @Nullable BallotView ballot,

        @Schema(description = "why the Board approved or refused it") @Nullable
        String decisionReasons,

        @Schema(description = "the group they became") @Nullable
        UUID successor,

        @Schema(description = "what may happen now, by whomever it is for")
        Set<MergerStep> steps)
        implements Versioned {

    @Schema(name = "MergerLeaderView")
    record LeaderView(
            UUID subject,
            String name,
            @Schema(examples = "Z90001") String practice) {}

    @Schema(name = "MergerParticipant")
    record ParticipantView(
            UUID groupId,
            String name,

            @Schema(description = "so many of so many of its practices must say yes; 1 of 2 means more than half")
            @Nullable
            ThresholdView threshold,

            @Schema(description = "its practices on the day the ballot opened; all of them count") @Nullable
            Integer practices,

            @Schema(description = "how many yes it takes") @Nullable
            Integer needed,

            @Nullable Integer yes,

            @Schema(description = "all other answers; nobody is told what they were") @Nullable
            Integer notYes,

            @Schema(description = "whether enough of its practices said yes; null before the count") @Nullable
            Boolean carried,

            @Schema(description = "after the count: which practices voted; only for those who take part") @Nullable
            Set<String> voted,

            boolean applied) {

        static ParticipantView of(Participant each, String name, @Nullable Set<String> voted) {
            var share = each.threshold();
            return new ParticipantView(
                    each.groupId(),
                    name,
                    share == null ? null : new ThresholdView(share.practices(), share.of(), each.clause()),
                    each.practices(),
                    each.needed(),
                    each.yes(),
                    each.notYes(),
                    each.carried(),
                    voted,
                    each.hasApplied());
        }
    }

    @Schema(name = "MergerThreshold")
    record ThresholdView(int practices, int of, @Nullable String clause) {}

    @Schema(name = "MergerConsultation")
    record ConsultationView(
            String asked,

            @Schema(description = "the last day for answers")
            LocalDate until) {}

    @Schema(name = "MergerBallot")
    record BallotView(
            LocalDate openedOn,

            @Schema(description = "the last day for votes") LocalDate until,

            @Schema(examples = "Tuesday 24 July 2012") String untilInWords,

            @Schema(description = "how many practices have voted so far or in the end")
            int votes) {}
}
