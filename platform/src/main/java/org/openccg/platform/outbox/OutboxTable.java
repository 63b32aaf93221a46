package org.openccg.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the delivery does to the outbox, each in a short transaction of its own. */
@ApplicationScoped
class OutboxTable {

    private final Session database;
    private final jakarta.enterprise.event.Event<Delivered> delivered;

    OutboxTable(Session database, jakarta.enterprise.event.Event<Delivered> delivered) {
        this.database = database;
        this.delivered = delivered;
    }

    /** Takes due parcels on lease: per case and receiver only the oldest, so a case that is stuck holds up no other. */
    @Transactional
    List<Parcel> claim(int most, int leaseSeconds) {
        return database
                .createNativeQuery("""
                        update outbox_event set attempts = attempts + 1,
                            leased_until = clock_timestamp() + make_interval(secs => :lease)
                        where id in (
                            select e.id from outbox_event e
                            where e.state = 'PENDING' and e.next_attempt_at <= clock_timestamp()
                              and (e.leased_until is null or e.leased_until < clock_timestamp())
                              and not exists (
                                select 1 from outbox_event b where b.receiver = e.receiver and b.case_id = e.case_id
                                  and b.written_no < e.written_no and b.state <> 'DELIVERED')
                            order by e.next_attempt_at limit :most for update skip locked)
                        returning id, receiver, case_id, type, method, path, body, attempts""", Object[].class)
                .setParameter("lease", leaseSeconds)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> parcel(row))
                .toList();
    }

    @Transactional
    void delivered(Parcel parcel) {
        int updated = database.createNativeMutationQuery("""
                        update outbox_event set state = 'DELIVERED', delivered_at = clock_timestamp(),
                            leased_until = null, last_failure = null
                        where id = :id and state <> 'DELIVERED'""")
                .setParameter("id", parcel.id())
                .executeUpdate();
        if (updated == 1) {
            delivered.fire(new Delivered(parcel.id(), parcel.receiver(), parcel.caseId(), parcel.type()));
        }
    }

    @Transactional
    void failed(Parcel parcel, String why, boolean dead) {
        database.createNativeMutationQuery("""
                        update outbox_event set state = case when :dead then 'DEAD' else state end, leased_until = null,
                            last_failure = :why, next_attempt_at = clock_timestamp() + make_interval(secs => :pause)
                        where id = :id and state = 'PENDING'""")
                .setParameter("dead", dead)
                .setParameter("why", why)
                .setParameter("pause", parcel.pause())
                .setParameter("id", parcel.id())
                .executeUpdate();
    }

    /** Undelivered parcels a person should look at, oldest first. */
    List<DeadLetter> dead(long after, int most) {
        return database
                .createNativeQuery("""
                        select written_no, id, receiver, case_id, type, attempts, last_failure from outbox_event
                        where state = 'DEAD' and written_no > :after order by written_no""", Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> DeadLetter.of(row))
                .toList();
    }

    @Transactional
    boolean retry(UUID id) {
        return database.createNativeMutationQuery("""
                        update outbox_event set state = 'PENDING', attempts = 0, next_attempt_at = clock_timestamp()
                        where id = :id and state = 'DEAD'""").setParameter("id", id).executeUpdate() == 1;
    }

    private static Parcel parcel(Object[] row) {
        return new Parcel(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue());
    }
}
