package org.openccg.authorisation.engagement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Suggesting.Author;
import org.openccg.authorisation.engagement.Suggesting.Logged;
import org.openccg.authorisation.engagement.SuggestionKind;

@Schema(name = "NewSuggestion")
record NewSuggestion(
        @NotNull @Schema(description = "MERGER, SUPPORT and BOUNDARY are the register's")
        SuggestionKind kind,

        @NotBlank @Size(max = 20) @Schema(examples = "PCTC-001", description = "whose suggestion it is")
        String office,

        @Valid @Nullable @Schema(description = "in a report: who made it; left out by an office that logs its own")
        NewAuthor author,

        @NotNull @Schema(examples = "2012-07-02") LocalDate madeOn,

        @NotBlank @Size(max = 200) @Schema(examples = "on the telephone")
        String how,

        @NotBlank
        @Size(max = 4_000)
        @Schema(examples = "You had better wait for wave four.", description = "word for word")
        String text,

        @Size(max = 4_000) @Schema(description = "what it costs or saves, worked out; it is advice then") @Nullable
        String sums,

        @Size(max = 1_000) @Schema(description = "where that can be looked up; it is advice then") @Nullable
        String source,

        @Schema(description = "it was said to bear on the group's authorisation; such a suggestion is never advice")
        @Nullable
        Boolean linkedToAuthorisation) {

    @Schema(name = "NewSuggestionAuthor")
    record NewAuthor(
            @Schema(description = "the person's id in the realm, where known") @Nullable
            UUID subject,

            @NotBlank @Size(max = 200) @Schema(examples = "Helen Marsh")
            String name) {}

    Logged logged() {
        return new Logged(
                kind,
                office,
                author == null ? null : new Author(author.subject, author.name),
                madeOn,
                how,
                text,
                blankAsNone(sums),
                blankAsNone(source),
                Boolean.TRUE.equals(linkedToAuthorisation));
    }

    private static @Nullable String blankAsNone(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
