package org.openccg.registry.assignment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.assignment.Assignment;
import org.openccg.registry.assignment.AssignmentStatus;
import org.openccg.registry.assignment.Representation;

@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        int version,
        @Schema(examples = "Z90001") String practice,
        UUID groupId,
        AssignmentStatus status,
        String reason,

        @Schema(description = "who of the Board proposed it")
        String proposedBy,

        Instant proposedAt,

        @Schema(description = "the last day for representations; it counts in full")
        LocalDate lastDay,

        @Schema(examples = "14 days from the proposal on Monday 2 July 2012")
        String lastDayComputed,

        List<RepresentationView> representations,
        @Nullable Instant closedAt,
        @Nullable String closingWords)
        implements Versioned {

    @Schema(name = "Representation")
    record RepresentationView(
            UUID id,
            Representation.Side side,
            String author,
            String said,
            Instant madeAt,

            @Schema(description = "what the Board answered") @Nullable
            String answer) {

        static RepresentationView of(Representation said) {
            return new RepresentationView(
                    said.id(), said.side(), said.authorName(), said.said(), said.madeAt(), said.answer());
        }
    }

    static AssignmentView of(Assignment assignment, List<Representation> said) {
        return new AssignmentView(
                assignment.id(),
                assignment.version(),
                assignment.practice(),
                assignment.groupId(),
                assignment.status(),
                assignment.reason(),
                assignment.proposedByName(),
                assignment.proposedAt(),
                assignment.deadline().lastDay(),
                assignment.deadline().computed(),
                said.stream().map(RepresentationView::of).toList(),
                assignment.closedAt(),
                assignment.closingWords());
    }
}
