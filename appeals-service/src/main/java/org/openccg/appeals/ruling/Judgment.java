package org.openccg.appeals.ruling;

import static org.openccg.appeals.AppealsProblem.OUTCOME_INCONSISTENT;
import static org.openccg.appeals.AppealsProblem.REMEDY_NOT_OPEN;
import static org.openccg.appeals.AppealsRule.APL_16;
import static org.openccg.appeals.AppealsRule.APL_17;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.pleading.GroundOfAppeal;
import org.openccg.platform.problem.Faults;

/**
 * What an adjudicator wants to rule.
 *
 * @param outcome what takes the decision's place, for SUBSTITUTE only
 * @param findings one for every ground of the decision
 * @param issues what is to be decided again, for REMIT only
 * @param withinWorkingDays by when, for REMIT only
 */
public record Judgment(
        @NotNull Remedy remedy,
        @Nullable Outcome outcome,
        @NotNull @Size(max = 100) List<@NotNull @Valid Finding> findings,

        @Schema(examples = "The only ground was not proved; the law then requires the grant.")
        @NotBlank
        @Size(max = 100_000)
        String reasons,

        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 2_000) String> issues,

        @Schema(examples = "15") @Nullable Integer withinWorkingDays) {

    private static final int LONGEST_REMISSION = 20;

    public Judgment {
        issues = issues == null ? List.of() : issues;
    }

    /** The findings in the order of the decision's grounds; refuses what is missing and what does not follow. */
    List<Found> checked(DecisionFile file, Set<GroundOfAppeal> pleaded) {
        var found = Found.pair(findings, file);
        var inconsistent = new Faults();
        var notOpen = new Faults();
        switch (remedy) {
            case DISMISS -> dismissing(found, inconsistent);
            case SUBSTITUTE -> substituting(found, pleaded, inconsistent, notOpen);
            case REMIT -> remitting(found, pleaded, inconsistent, notOpen);
        }
        onlyItsOwnTerms(notOpen);
        var all = new Faults();
        inconsistent.all().forEach(all::add);
        notOpen.all().forEach(all::add);
        all.refuseIfAny(inconsistent.isEmpty() ? REMEDY_NOT_OPEN : OUTCOME_INCONSISTENT);
        return found;
    }

    private static void dismissing(List<Found> found, Faults inconsistent) {
        inconsistent.unless(
                found.stream().anyMatch(Found::carriesABlock),
                APL_16,
                "The decision cannot stand: no ground the law permits is proved.",
                "Substitute or remit.");
    }

    private void substituting(List<Found> found, Set<GroundOfAppeal> pleaded, Faults inconsistent, Faults notOpen) {
        notOpen.unless(outcome != null, APL_17, "A substitution says what takes its place.", "Give the outcome.");
        for (var each : found) {
            notOpen.unless(
                    !(each.isProved() && each.ground().mandatory()),
                    APL_17,
                    "%s is a bar set by statute, and it is proved."
                            .formatted(each.ground().words()),
                    "Dismiss or remit.");
            inconsistent.unless(
                    !each.carriesABlock()
                            || each.ground().mandatory()
                            || pleaded.contains(GroundOfAppeal.DISPROPORTIONATE),
                    APL_16,
                    "%s is proved, and nobody pleads that a block on it is disproportionate."
                            .formatted(each.ground().words()),
                    "Dismiss or remit.");
        }
    }

    private void remitting(List<Found> found, Set<GroundOfAppeal> pleaded, Faults inconsistent, Faults notOpen) {
        inconsistent.unless(
                !found.stream().allMatch(Found::carriesABlock)
                        || pleaded.stream().anyMatch(GroundOfAppeal::survivesProof),
                APL_16,
                "Every ground is proved, and nothing pleaded could still be right: nothing is left to decide again.",
                "Dismiss.");
        notOpen.unless(!issues.isEmpty(), APL_17, "A remission limits what is decided again.", "Name the issues.");
        notOpen.unless(
                withinWorkingDays != null && withinWorkingDays >= 1 && withinWorkingDays <= LONGEST_REMISSION,
                APL_17,
                "A remission is decided within 1 to %d working days.".formatted(LONGEST_REMISSION),
                "Set withinWorkingDays accordingly.");
    }

    private void onlyItsOwnTerms(Faults notOpen) {
        notOpen.unless(
                remedy == Remedy.SUBSTITUTE || outcome == null,
                APL_17,
                "%s puts no outcome in the decision's place.".formatted(remedy),
                "Leave the outcome out, or substitute.");
        notOpen.unless(
                remedy == Remedy.REMIT || (issues.isEmpty() && withinWorkingDays == null),
                APL_17,
                "%s leaves nothing to be decided again.".formatted(remedy),
                "Leave issues and withinWorkingDays out, or remit.");
    }
}
