package org.openccg.registry.merger.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.registry.merger.Choice;
import org.openccg.registry.merger.Vote;

record NewVote(
        @Schema(description = "PRESSED is no consent; the concern guardian alone sees it") @NotNull
        Choice choice,

        @Schema(description = "where pressed: whether the guardian is to open a concern") @Nullable
        Boolean wishesConcern,

        @Schema(description = "where pressed: what the guardian should know") @Size(max = Vote.LONGEST) @Nullable
        String words) {

    Vote vote() {
        boolean wishes = Boolean.TRUE.equals(wishesConcern);
        new Faults()
                .unless(
                        choice == Choice.PRESSED || (!wishes && words == null),
                        new Fault(
                                null,
                                "Only a practice that is pressed has something for the guardian.",
                                "Answer PRESSED, or leave wishesConcern and words out.",
                                "/choice"))
                .refuseIfAny(CommonProblem.INVALID);
        return new Vote(choice, wishes, words);
    }

    @Override
    public String toString() {
        return "NewVote";
    }
}
