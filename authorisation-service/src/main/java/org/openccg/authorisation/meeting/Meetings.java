package org.openccg.authorisation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.platform.problem.Refused;

/** All meetings on record, each in its case. */
@ApplicationScoped
public class Meetings {

    private final Session database;
    private final DaysOff daysOff;

    Meetings(Session database, DaysOff daysOff) {
        this.database = database;
        this.daysOff = daysOff;
    }

    /** The last row seen. */
    public record Place(Instant recordedAt, UUID id) {}

    /** Newest first, from the given place on. */
    public List<Meeting> of(Application application, @Nullable Place after, int most) {
        var query = database.createSelectionQuery(
                        "from Meeting m where m.applicationId = :application"
                                + (after == null
                                        ? ""
                                        : " and (m.recordedAt < :at or (m.recordedAt = :at and m.id < :id))")
                                + " order by m.recordedAt desc, m.id desc",
                        Meeting.class)
                .setParameter("application", application.id());
        if (after != null) {
            query.setParameter("at", after.recordedAt).setParameter("id", after.id);
        }
        var calendar = daysOff.present().calendar();
        return query.setMaxResults(most).getResultList().stream()
                .map(each -> each.under(calendar))
                .toList();
    }

    public Meeting in(Application application, UUID id) {
        return database
                .createSelectionQuery(
                        "from Meeting m where m.applicationId = :application and m.id = :id", Meeting.class)
                .setParameter("application", application.id())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(each -> each.under(daysOff.present().calendar()))
                .orElseThrow(Refused::notFound);
    }

    void add(Meeting meeting) {
        database.persist(meeting);
    }
}
