package org.openccg.authorisation.deadline;

import static org.openccg.authorisation.application.CasePaper.plain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.platform.time.Deadline;

/** Every period of the case: its last day, how that came about, and whatever happened to it. */
@ApplicationScoped
class DeadlinePaper implements CasePaper {

    private final Ledger ledger;

    DeadlinePaper(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String title() {
        return "Deadlines";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return ledger.of(application.id()).stream().map(DeadlinePaper::entry).toList();
    }

    private static PaperEntry entry(Ledger.Page page) {
        var deadline = page.deadline();
        return PaperEntry.headed(deadline.kind().words())
                .and("The last day is %s.".formatted(deadline.until().words()))
                .and("Computed: %s.".formatted(deadline.until().computed()))
                .and(state(deadline))
                .andAll(page.entries().stream()
                        .filter(each -> each.what() != DeadlineChange.STARTED)
                        .map(DeadlinePaper::change));
    }

    private static String state(CaseDeadline deadline) {
        return switch (deadline.state()) {
            case RUNNING -> "It runs.";
            case STOPPED ->
                "The clock stands still for %s; the last day is as it was when it stopped. It runs again by itself after %s at the latest."
                        .formatted(
                                deadline.stoppedFor().map(StopCause::words).orElseThrow(),
                                deadline.stopEnds().map(Deadline::words).orElseThrow());
            case MET -> "What was due was done.";
            case LAPSED -> "It is over.";
            case CANCELLED -> "It does not matter any more.";
        };
    }

    private static String change(DeadlineEntry entry) {
        return "%s, %s: %s. %s%s"
                .formatted(
                        Deadline.words(entry.at()),
                        entry.by().name(),
                        plain(entry.what()),
                        entry.why(),
                        entry.oldLastDay()
                                .map(before -> " The last day moved from %s to %s: %s."
                                        .formatted(
                                                Deadline.words(before),
                                                Deadline.words(entry.lastDay()),
                                                entry.computed()))
                                .orElse(""));
    }
}
