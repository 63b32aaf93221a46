package org.openccg.registry.support;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what terms support is given.
 *
 * @param termMonths null: without end
 * @param minimumTermMonths how long nobody may leave; null: no such time
 * @param exitNoticeMonths null: no way out was agreed
 * @param exclusive whether the group may buy from nobody else
 */
@Embeddable
@Schema(name = "SupportTerms")
public record Terms(
        @Schema(examples = "120000.00", description = "pounds")
        BigDecimal annualPrice,

        LocalDate startsOn,

        @Schema(examples = "18", description = "null: without end") @Nullable
        Integer termMonths,

        @Schema(description = "how long nobody may leave; null: no such time") @Nullable
        Integer minimumTermMonths,

        @Schema(examples = "6", description = "null: no way out was agreed") @Nullable
        Integer exitNoticeMonths,

        @Schema(description = "whether the group may buy from nobody else")
        boolean exclusive) {

    /** The first day on which it would no longer hold; null: without end. */
    public @Nullable LocalDate endsOn() {
        return termMonths == null ? null : startsOn.plusMonths(termMonths);
    }

    boolean isLongerThan(int months) {
        return termMonths == null || termMonths > months;
    }

    boolean isBindingFor(int months) {
        return minimumTermMonths != null && minimumTermMonths >= months;
    }

    boolean runsBeyond(LocalDate lastDay) {
        LocalDate end = endsOn();
        return end == null || end.isAfter(lastDay.plusDays(1));
    }

    /** The first day from which the group may be free of it when it gives notice on the day. */
    LocalDate earliestExit(LocalDate noticeOn) {
        LocalDate afterNotice = noticeOn.plusMonths(exitNoticeMonths == null ? 0 : exitNoticeMonths);
        LocalDate afterMinimum = startsOn.plusMonths(minimumTermMonths == null ? 0 : minimumTermMonths);
        return afterNotice.isAfter(afterMinimum) ? afterNotice : afterMinimum;
    }
}
