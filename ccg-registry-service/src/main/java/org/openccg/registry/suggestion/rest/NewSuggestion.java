package org.openccg.registry.suggestion.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.security.Caller;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.moment.PlausibleDay;
import org.openccg.registry.suggestion.Channel;
import org.openccg.registry.suggestion.Said;
import org.openccg.registry.suggestion.SuggestionKind;

record NewSuggestion(
        @NotNull SuggestionKind kind,

        @Schema(examples = "PCTC-001", description = "code of the office whose suggestion it is")
        @NotBlank
        @Size(max = 20)
        String office,

        @Schema(description = "in a report: who made the suggestion; left out by an office that logs its own")
        @Valid
        @Nullable
        Author author,

        @Schema(examples = "Z90002", description = "in a practice's report: a member the caller acts for")
        @Size(max = 10)
        @Nullable
        String practice,

        @Schema(examples = "2012-07-02") @NotNull @PlausibleDay
        LocalDate madeOn,

        @Schema(examples = "at the cluster's meeting with the chairs") @NotBlank @Size(max = 200)
        String how,

        @Schema(examples = "You ought to join your neighbours.", description = "word for word")
        @NotBlank
        @Size(max = 4000)
        String text,

        @Schema(description = "what makes it advice, never counted as pressure: its sums or its source")
        @Valid
        @Nullable
        Advice advice,

        @Schema(description = "it was said to bear on the group's authorisation; such a suggestion is never advice")
        @Nullable
        Boolean linkedToAuthorisation) {

    @Schema(name = "SuggestionAuthor")
    record Author(
            @Schema(examples = "Helen Marsh") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "the person's id in the realm, where known") @Nullable
            UUID subject) {}

    @Schema(name = "SuggestionAdvice")
    record Advice(
            @Schema(examples = "Support at £9 a head for 44,000 patients costs £396,000; £1,100,000 are allowed.")
            @Size(max = 4000)
            @Nullable
            String sums,

            @Schema(examples = "Running costs tool, May 2012") @Size(max = 1000) @Nullable
            String source) {

        boolean isEmpty() {
            return isBlank(sums) && isBlank(source);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    Said said(Channel channel, Caller by) {
        boolean report = channel.isReport();
        new Faults()
                .unless(
                        report == (author != null),
                        new Fault(
                                null,
                                report ? "Nobody is named who made the suggestion." : "You log your own suggestion.",
                                report ? "Name the person, as well as you know." : "Leave the author out.",
                                "/author"))
                .unless(
                        advice == null || !advice.isEmpty(),
                        Fault.of(
                                        RegistryRule.ADV_1,
                                        "Advice shows its sums or its source; here is neither.",
                                        "Add the sums or the source, or leave advice out.")
                                .at("/advice"))
                .refuseIfAny(CommonProblem.INVALID);
        return new Said(
                kind,
                office,
                author == null ? by.subject() : author.subject(),
                author == null ? by.name() : author.name(),
                madeOn,
                how,
                text,
                advice == null ? null : advice.sums(),
                advice == null ? null : advice.source(),
                Boolean.TRUE.equals(linkedToAuthorisation));
    }
}
