package org.openccg.authorisation.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.application.Application;
import org.openccg.platform.calendar.CalendarEntry;
import org.openccg.platform.calendar.CalendarFile;
import org.openccg.platform.problem.Refused;

/** The last days of a case for people's own calendars. */
@ApplicationScoped
public class InCalendar {

    private static final String PRODUCER = "authorisation-service";

    private final Session database;
    private final Ledger ledger;

    InCalendar(Session database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    public UUID caseOf(UUID deadline) {
        return database
                .createSelectionQuery("select applicationId from CaseDeadline where id = :id", UUID.class)
                .setParameter("id", deadline)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    public Ledger.Page of(UUID applicationId, UUID deadline) {
        return ledger.of(applicationId).stream()
                .filter(each -> each.deadline().id().equals(deadline))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Everything of the case that has a last day. */
    public String file(Application application) {
        return file(application, ledger.of(application.id()));
    }

    /** The same entry under the same name whenever it is asked for, and the newest last day in it. */
    public String file(Application application, List<Ledger.Page> pages) {
        return CalendarFile.of(
                PRODUCER, pages.stream().map(page -> entry(application, page)).toList());
    }

    private static CalendarEntry entry(Application application, Ledger.Page page) {
        var deadline = page.deadline();
        var changes = page.entries();
        var changedAt = changes.isEmpty()
                ? deadline.startedAt()
                : changes.get(changes.size() - 1).at();
        return new CalendarEntry(
                deadline.id(),
                Math.max(0, changes.size() - 1),
                changedAt,
                deadline.until(),
                "%s: %s"
                        .formatted(
                                application.applicants().groupName(),
                                deadline.kind().words()),
                "The last day is %s. Computed: %s."
                        .formatted(deadline.until().words(), deadline.until().computed()),
                deadline.state() == DeadlineState.CANCELLED);
    }
}
