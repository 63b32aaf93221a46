package org.openccg.registry.area.rest;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.area.BoundaryProposal;
import org.openccg.registry.area.BoundaryProposals.Pieces;

@Schema(name = "BoundaryProposal")
record BoundaryProposalView(
        UUID id,
        UUID groupId,
        BoundaryProposal.Status status,
        Author author,
        Set<String> add,
        Set<String> remove,
        String reason,
        Instant madeAt,

        @Schema(description = "what the group said of it") @Nullable
        String answer,

        @Nullable Instant answeredAt) {

    @Schema(name = "BoundaryProposalAuthor")
    record Author(
            UUID subject,
            String name,
            BoundaryProposal.Capacity capacity,

            @Schema(examples = "PCTC-001", description = "the office or practice spoken for")
            String organisation) {}

    static BoundaryProposalView of(BoundaryProposal proposal, Pieces pieces) {
        return new BoundaryProposalView(
                proposal.id(),
                proposal.groupId(),
                proposal.status(),
                new Author(proposal.author(), proposal.authorName(), proposal.capacity(), proposal.organisation()),
                pieces.adds(),
                pieces.removes(),
                proposal.reason(),
                proposal.madeAt(),
                proposal.answer(),
                proposal.answeredAt());
    }
}
