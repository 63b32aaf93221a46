package org.openccg.authorisation.selfaudit;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Work claimed by people who hold no post any more: others would wait for them. */
@Singleton
class LeaversCheck extends QueryCheck {

    LeaversCheck(Session database) {
        super(database, """
                select c.application_id, cast(c.id as text),
                    c.name || ' holds no post any more and is still down for work: release it.'
                from claim c
                where c.ended_at is null and exists (select 1 from directory_post p where p.subject = c.subject)
                    and not exists (select 1 from directory_post p where p.subject = c.subject
                        and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day))
                order by 2""");
    }

    @Override
    public String name() {
        return "LEAVERS";
    }
}
