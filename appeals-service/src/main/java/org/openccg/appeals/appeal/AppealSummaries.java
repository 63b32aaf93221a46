package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** The list of appeals, oldest draft first. */
@ApplicationScoped
public class AppealSummaries {

    private static final String QUERY = """
            select new org.openccg.appeals.appeal.AppealSummary(a.id, a.status, a.applicationId, a.group.id,
                a.group.name, a.office.code, a.drafted.at, a.lodged.at, a.lodged.late,
                a.timetable.responseLastDay, a.timetable.replyLastDay)
            from Appeal a
            where (:status is null or a.status = :status)
              and (:office is null or a.office.code = :office)
              and (:application is null or a.applicationId = :application)
              and (a.drafted.at, a.id) > (:afterTime, :afterId)
            """ + "and " + Tenancy.VISIBLE + " order by a.drafted.at, a.id";

    private final Session database;

    AppealSummaries(Session database) {
        this.database = database;
    }

    public Page<AppealSummary> page(Standing standing, Filter filter, @Nullable String after, int limit) {
        var last = Cursor.read(after, 2).map(Position::of).orElse(Position.START);
        var query = database.createSelectionQuery(QUERY, AppealSummary.class)
                .setParameter("status", filter.status)
                .setParameter("office", filter.office)
                .setParameter("application", filter.application)
                .setParameter("afterTime", last.draftedAt)
                .setParameter("afterId", last.id)
                .setMaxResults(limit + 1);
        List<AppealSummary> rows = Tenancy.bind(query, standing).getResultList();
        return Page.of(
                rows,
                limit,
                row -> Cursor.of(row.draftedAt().toString(), row.id().toString()));
    }

    /** What the list is narrowed to; null leaves a member open. */
    public record Filter(
            @Nullable Status status,
            @Nullable String office,
            @Nullable UUID application) {}

    private record Position(Instant draftedAt, UUID id) {

        static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

        static Position of(Cursor cursor) {
            try {
                return new Position(Instant.parse(cursor.part(0)), UUID.fromString(cursor.part(1)));
            } catch (DateTimeParseException | IllegalArgumentException notOurs) {
                throw (Refused) Refused.because(
                                CommonProblem.UNREADABLE,
                                "The cursor in 'after' is not one we gave.",
                                "Send back 'next' of the page before, or leave 'after' out to start again.")
                        .initCause(notOurs);
            }
        }
    }
}
