package org.openccg.authorisation.deadline.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.deadline.CaseDeadline.Stopped;
import org.openccg.authorisation.deadline.DeadlineChange;
import org.openccg.authorisation.deadline.DeadlineEntry;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.DeadlineState;
import org.openccg.authorisation.deadline.Ledger.Page;
import org.openccg.authorisation.deadline.StopCause;

/**
 * A deadline.
 *
 * @param what what may or must be done in it
 * @param about the notice, decision or request it belongs to
 * @param lastDay the last day; while the clock stands still, as it was when it stopped
 * @param endsAt from this instant on it is too late
 * @param runsAgainAfter the last day the present stop can last; then the clock runs again by itself
 * @param stops what each cause used of its limit, and what is left, in working days
 */
@Schema(name = "Deadline")
record DeadlineView(
        UUID id,
        DeadlineKind kind,
        @Schema(examples = "The Board owes its decision") String what,
        @Nullable UUID about,
        DeadlineState state,
        Instant startedAt,
        @Schema(examples = "2012-10-02") LocalDate lastDay,
        Instant endsAt,

        @Schema(examples = "Tuesday 2 October 2012, to the end of that day")
        String words,

        @Schema(examples = "65 working days from submission on Monday 2 July 2012")
        String computed,

        boolean overdue,
        @Nullable Instant stoppedSince,
        @Nullable StopCause stoppedFor,
        @Nullable LocalDate runsAgainAfter,
        List<StopView> stops,
        List<EntryView> entries) {

    static DeadlineView of(Page page, Instant now) {
        var deadline = page.deadline();
        var until = deadline.until();
        return new DeadlineView(
                deadline.id(),
                deadline.kind(),
                deadline.kind().words(),
                deadline.about().orElse(null),
                deadline.state(),
                deadline.startedAt(),
                until.lastDay(),
                until.endsAt(),
                until.words(),
                until.computed(),
                deadline.isOverdue(now),
                deadline.stoppedSince().orElse(null),
                deadline.stoppedFor().orElse(null),
                deadline.stopEnds().orElse(null),
                deadline.stops(page.calendar(), now).stream().map(StopView::of).toList(),
                page.entries().stream().map(EntryView::of).toList());
    }

    @Schema(name = "DeadlineStops")
    record StopView(
            StopCause cause,
            @Schema(examples = "10") int most,
            @Schema(examples = "4") int used,
            @Schema(examples = "6") int left) {

        static StopView of(Stopped stopped) {
            return new StopView(stopped.cause(), stopped.most(), stopped.used(), stopped.left());
        }
    }

    /**
     * Something that happened to it.
     *
     * @param before the last day before, where it moved
     */
    @Schema(name = "DeadlineEntry")
    record EntryView(
            Instant at,
            DeadlineChange what,
            @Schema(examples = "The calendar changed.") String why,
            Person by,
            @Nullable LocalDate before,
            LocalDate lastDay,
            String computed) {

        static EntryView of(DeadlineEntry entry) {
            return new EntryView(
                    entry.at(),
                    entry.what(),
                    entry.why(),
                    entry.by(),
                    entry.oldLastDay().orElse(null),
                    entry.lastDay(),
                    entry.computed());
        }
    }
}
