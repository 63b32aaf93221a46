package org.openccg.authorisation.condition.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.Condition;
import org.openccg.authorisation.condition.ConditionEntry;
import org.openccg.authorisation.condition.ConditionStatus;
import org.openccg.authorisation.condition.ConditionStep;
import org.openccg.authorisation.condition.Recommended;
import org.openccg.authorisation.condition.SupportLevel;
import org.openccg.authorisation.condition.Terms;
import org.openccg.authorisation.condition.WithheldFunction;
import org.openccg.platform.time.Until;

/**
 * A condition with everything that happened to it.
 *
 * @param next the next action in words
 * @param remedy what the group can do against it
 * @param intended the other terms the review recommends, if any
 * @param missedReviews quarters that ended without a review the office owed
 */
@Schema(name = "Condition")
record ConditionView(
        UUID id,
        @Schema(examples = "D3-02") String criterion,
        ConditionStatus status,
        String next,
        TermsView terms,
        String remedy,
        @Nullable UUID decision,
        @Nullable PlanView plan,
        @Nullable DueView planDue,
        @Nullable DueView reviewDue,
        int missedReviews,
        @Nullable Recommended recommendation,
        @Nullable TermsView intended,
        List<EntryView> history) {

    static ConditionView of(
            Condition condition,
            List<ConditionEntry> entries,
            @Nullable Until plan,
            @Nullable Until review,
            Instant now) {
        return new ConditionView(
                condition.id(),
                condition.criterion(),
                condition.status(),
                condition.status().next(),
                TermsView.of(condition.terms()),
                condition.terms().supportLevel().remedy(),
                condition.decisionId().orElse(null),
                condition
                        .planOwner()
                        .flatMap(owner -> condition.planDue().map(day -> new PlanView(owner, day)))
                        .orElse(null),
                condition.owesPlan() ? DueView.of(plan, now) : null,
                condition.status().isPending() ? DueView.of(review, now) : null,
                condition.missedReviews(),
                condition.recommendation().orElse(null),
                condition.intended().map(TermsView::of).orElse(null),
                entries.stream().map(EntryView::of).toList());
    }

    @JsonIgnore
    boolean isPending() {
        return status.isPending();
    }

    /** What a condition says. */
    @Schema(name = "ConditionTerms")
    record TermsView(
            @Schema(examples = "II") SupportLevel supportLevel,
            @Schema(examples = "Advice and expertise") String support,
            String wording,
            String supportOffered,
            List<String> demands,
            String reasons,
            @Nullable String directions,
            List<WithheldFunction> functionsWithheld) {

        static TermsView of(Terms terms) {
            return new TermsView(
                    terms.supportLevel(),
                    terms.supportLevel().words(),
                    terms.wording(),
                    terms.supportOffered(),
                    terms.demands(),
                    terms.reasons(),
                    terms.directions().orElse(null),
                    terms.functionsWithheld());
        }
    }

    @Schema(name = "PlanOfCondition")
    record PlanView(
            String owner, @Schema(examples = "2012-10-31") LocalDate dueOn) {}

    /** A day of the ledger of deadlines. */
    @Schema(name = "ConditionDue")
    record DueView(
            @Schema(examples = "2012-10-31") LocalDate lastDay,

            @Schema(examples = "Wednesday 31 October 2012, to the end of that day")
            String words,

            String computed,
            boolean overdue) {

        static @Nullable DueView of(@Nullable Until until, Instant now) {
            return until == null
                    ? null
                    : new DueView(until.lastDay(), until.words(), until.computed(), until.isOverAt(now));
        }
    }

    /** Something that happened to it, and the level from then on. */
    @Schema(name = "ConditionEntry")
    record EntryView(
            ConditionStep step, Instant at, Person by, SupportLevel supportLevel, String words, List<UUID> evidence) {

        static EntryView of(ConditionEntry entry) {
            return new EntryView(
                    entry.step(), entry.at(), entry.by(), entry.supportLevel(), entry.words(), entry.evidence());
        }
    }
}
