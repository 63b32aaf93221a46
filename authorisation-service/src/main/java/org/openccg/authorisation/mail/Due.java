package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.deadline.Deadlines;

/** Which last days come near, and who was told of it. */
@ApplicationScoped
class Due {

    static final List<Integer> WORKING_DAYS = List.of(1, 3, 7);

    private final Session database;
    private final Deadlines deadlines;

    Due(Session database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** Running deadlines of which nobody was reminded since they came as near as they are. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> on(LocalDate today) {
        var calendar = deadlines.calendar().calendar();
        return database.createNativeQuery("""
                        select d.id from deadline d
                        where d.state = 'RUNNING' and d.last_day_on > :today and d.last_day_on <= :seven
                          and not exists (select 1 from reminder r
                            where r.deadline_id = d.id and r.last_day_on = d.last_day_on and r.working_days <=
                                case when d.last_day_on <= :one then 1 when d.last_day_on <= :three then 3 else 7 end)
                        order by d.last_day_on, d.id""", UUID.class)
                .setParameter("today", today)
                .setParameter("one", calendar.after(today, 1))
                .setParameter("three", calendar.after(today, 3))
                .setParameter("seven", calendar.after(today, 7))
                .getResultList();
    }

    /** Whether this is the first time; of two who try, one. */
    boolean note(UUID deadline, LocalDate lastDay, int workingDays, int recipients, Instant at) {
        return database.createNativeMutationQuery("""
                        insert into reminder (deadline_id, last_day_on, working_days, reminded_at, recipients)
                        values (:deadline, :lastDay, :workingDays, :at, :recipients) on conflict do nothing""")
                        .setParameter("deadline", deadline)
                        .setParameter("lastDay", lastDay)
                        .setParameter("workingDays", workingDays)
                        .setParameter("at", at)
                        .setParameter("recipients", recipients)
                        .executeUpdate()
                == 1;
    }
}
