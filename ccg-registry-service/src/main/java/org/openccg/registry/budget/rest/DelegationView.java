package org.openccg.registry.budget.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.budget.Category;
import org.openccg.registry.budget.Delegation;
import org.openccg.registry.budget.Line;

@Schema(name = "Delegation")
record DelegationView(
        UUID id,
        Delegation.Status status,
        @Schema(examples = "PCTC-001") String office,
        LocalDate from,

        @Schema(description = "pounds a year that may be delegated")
        long eligible,

        List<LineView> lines,

        @Schema(description = "pounds a year, without primary care, specialised services and public health")
        long delegated,

        @Schema(examples = "44.00", description = "delegated of eligible, in per cent")
        BigDecimal delegatedShare,

        @Schema(
                description = "PAPER_CLIPS: hardly anything, or consumables and administration only; information that"
                        + " nothing follows from")
        List<String> indicators,

        Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable WithdrawalView withdrawal,
        @Nullable LocalDate endedOn) {

    static DelegationView of(Delegation delegation, BigDecimal paperClipsBelow, boolean stayed) {
        var schedule = delegation.schedule();
        return new DelegationView(
                delegation.id(),
                delegation.status(),
                delegation.office(),
                delegation.from(),
                schedule.eligible(),
                schedule.lines().stream().map(LineView::of).toList(),
                schedule.delegated(),
                schedule.share(),
                schedule.isPaperClips(paperClipsBelow) ? List.of("PAPER_CLIPS") : List.of(),
                delegation.proposedAt(),
                delegation.answeredAt(),
                delegation
                        .notice()
                        .map(notice ->
                                WithdrawalView.of(notice, stayed && delegation.status() == Delegation.Status.ACTIVE))
                        .orElse(null),
                delegation.endedOn());
    }

    @Schema(name = "DelegationLine")
    record LineView(
            Category category,
            String description,
            @Schema(description = "pounds a year") long amount,

            @Schema(description = "whether it counts in the share")
            boolean eligible) {

        static LineView of(Line line) {
            return new LineView(
                    line.category(),
                    line.description(),
                    line.amount(),
                    line.category().isEligible());
        }
    }

    @Schema(name = "DelegationWithdrawal")
    record WithdrawalView(
            @Schema(description = "the first day without it")
            LocalDate on,

            @Nullable String reason,
            boolean asSanction,
            @Nullable Instant announcedAt,

            @Schema(description = "how the day came about") @Nullable
            String computed,

            @Schema(description = "it waits until the group's stay is lifted")
            boolean stayed) {

        static WithdrawalView of(Delegation.Notice notice, boolean stayed) {
            return new WithdrawalView(
                    notice.on(), notice.reason(), notice.asSanction(), notice.announcedAt(), notice.computed(), stayed);
        }
    }
}
