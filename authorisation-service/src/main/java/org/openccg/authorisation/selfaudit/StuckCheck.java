package org.openccg.authorisation.selfaudit;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Cases that are open and that nobody can or will go on with. */
@Singleton
class StuckCheck extends QueryCheck {

    StuckCheck(Session database) {
        super(database, """
                select a.id, a.id || '/NO_NOTICE', 'The case of ' || a.group_name || ' stands at NOTICE_SERVED without a notice.'
                from application a where a.status = 'NOTICE_SERVED'
                    and not exists (select 1 from notice n where n.application_id = a.id and n.round = a.round)
                union all
                select a.id, a.id || '/NO_CLOCK', 'No clock runs for the decision on ' || a.group_name || '.'
                from application a
                where a.status in ('SUBMITTED', 'IN_REVIEW', 'IN_MODERATION', 'RECOMMENDED', 'NOTICE_SERVED')
                    and not exists (select 1 from deadline d where d.application_id = a.id and d.kind = 'DECISION'
                        and d.state in ('RUNNING', 'STOPPED'))
                union all
                select a.id, a.id || '/NO_APPEAL', a.group_name || ' is blocked, and no time to appeal was ever set.'
                from application a where a.status = 'BLOCKED'
                    and not exists (select 1 from deadline d where d.application_id = a.id and d.kind = 'APPEAL')
                union all
                select a.id, a.id || '/NO_MODERATOR',
                    c.name || ', who moderates the case of ' || a.group_name || ', holds no post any more.'
                from application a join application_actor c on c.application_id = a.id and c.round = a.round
                where a.status = 'IN_MODERATION' and c.part = 'MODERATOR'
                    and exists (select 1 from directory_post p where p.subject = c.subject)
                    and not exists (select 1 from directory_post p where p.subject = c.subject
                        and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day))
                union all
                select a.id, a.id || '/NO_LEAD', 'Nobody speaks for ' || a.group_name || ' any more.'
                from application a
                where a.status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'IN_MODERATION', 'RECOMMENDED', 'NOTICE_SERVED', 'DEFERRED')
                    and a.officer_subject is null
                    and not exists (select 1 from application_party p where p.application_id = a.id and p.capacity <> 'SIGNATORY'
                        and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day))
                order by 2""");
    }

    @Override
    public String name() {
        return "STUCK";
    }
}
