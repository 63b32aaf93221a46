package org.openccg.authorisation.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.platform.time.WorkingCalendar;

/** Shows the deadlines of a case with everything that happened to them. */
@ApplicationScoped
public class Ledger {

    private final DeadlineTable table;
    private final Deadlines deadlines;

    Ledger(DeadlineTable table, Deadlines deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    /** In the order they began. */
    public List<Page> of(UUID applicationId) {
        var all = table.of(applicationId);
        var calendar = deadlines.calendar().calendar();
        var entries = table.entries(all.stream().map(CaseDeadline::id).toList()).stream()
                .collect(Collectors.groupingBy(DeadlineEntry::deadlineId));
        return all.stream()
                .map(each -> new Page(each, entries.getOrDefault(each.id(), List.of()), calendar))
                .toList();
    }

    /** One deadline and its entries, oldest first. */
    public record Page(CaseDeadline deadline, List<DeadlineEntry> entries, WorkingCalendar calendar) {}
}
