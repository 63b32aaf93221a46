package org.openccg.authorisation.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.calendar.Progress;

/** Looks deadlines and their entries up. */
@ApplicationScoped
class DeadlineTable implements Progress {

    private final Session database;

    DeadlineTable(Session database) {
        this.database = database;
    }

    void add(CaseDeadline deadline) {
        database.persist(deadline);
    }

    /** The next entry of its deadline; the case is locked, so that nobody else writes one. */
    void add(CaseDeadline deadline, DeadlineEntry.Happening happening, @Nullable LocalDate before) {
        int last = database.createSelectionQuery(
                        "select coalesce(max(place.seq), 0) from DeadlineEntry where place.deadlineId = :id",
                        Integer.class)
                .setParameter("id", deadline.id())
                .getSingleResult();
        database.persist(new DeadlineEntry(deadline, last + 1, happening, before));
    }

    /** Every deadline of a case, in the order they began. */
    List<CaseDeadline> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from CaseDeadline d left join fetch d.clock.allowances where d.applicationId = :id order by d.clock.startedAt, d.kind, d.id",
                        CaseDeadline.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The same for many cases, in one query. */
    List<CaseDeadline> of(Collection<UUID> applications) {
        return database.createSelectionQuery(
                        "from CaseDeadline d left join fetch d.clock.allowances where d.applicationId in :ids order by d.clock.startedAt, d.kind, d.id",
                        CaseDeadline.class)
                .setParameter("ids", applications)
                .getResultList();
    }

    List<DeadlineEntry> entries(Collection<UUID> deadlines) {
        return database.createSelectionQuery(
                        "from DeadlineEntry where place.deadlineId in :ids order by place.deadlineId, place.seq",
                        DeadlineEntry.class)
                .setParameter("ids", deadlines)
                .getResultList();
    }

    Optional<CaseDeadline> newest(UUID applicationId, DeadlineKind kind, @Nullable UUID about) {
        return of(applicationId).stream()
                .filter(each -> each.kind() == kind && each.about().equals(Optional.ofNullable(about)))
                .reduce((earlier, later) -> later);
    }

    /** Cases with deadlines that know nothing yet of the newest day off, from the given one on. */
    List<UUID> behind(int no, @Nullable UUID after, int most) {
        return database.createSelectionQuery("""
                        select distinct d.applicationId from CaseDeadline d
                        where d.state in (RUNNING, STOPPED) and d.dayOffNo < :no
                            and (:after is null or d.applicationId > :after)
                        order by d.applicationId""", UUID.class)
                .setParameter("no", no)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Cases with a clock that runs on by itself from the day, or with a period that is over. */
    List<UUID> due(LocalDate today, Instant startOfDay, @Nullable UUID after, int most) {
        return database.createSelectionQuery("""
                        select distinct d.applicationId from CaseDeadline d
                        where ((d.state = STOPPED and d.clock.stopEnds < :today)
                                or (d.state = RUNNING and d.kind not in (DECISION, PLAN, REVIEW) and d.endsAt <= :start))
                            and (:after is null or d.applicationId > :after)
                        order by d.applicationId""", UUID.class)
                .setParameter("today", today)
                .setParameter("start", startOfDay)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Cases whose decision was due before the instant. */
    List<UUID> missed(Instant before, @Nullable UUID after, int most) {
        return database.createSelectionQuery("""
                        select distinct d.applicationId from CaseDeadline d
                        where d.kind = DECISION and d.state = RUNNING and d.endsAt <= :before
                            and (:after is null or d.applicationId > :after)
                        order by d.applicationId""", UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    void failed(UUID applicationId, int no) {
        database.createNativeMutationQuery("""
                        update deadline set failures = failures + 1
                        where application_id = :id and state in ('RUNNING', 'STOPPED') and day_off_no < :no""")
                .setParameter("id", applicationId)
                .setParameter("no", no)
                .executeUpdate();
    }

    @Override
    public List<Reached> reached() {
        return database.createSelectionQuery("""
                        select d.dayOffNo, count(*), sum(case when d.failures > 0 then 1 else 0 end) from CaseDeadline d
                        where d.state in (RUNNING, STOPPED) group by d.dayOffNo order by d.dayOffNo""", Reached.class).getResultList();
    }
}
