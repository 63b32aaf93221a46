package org.openccg.authorisation.selfaudit;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** What another service keeps refusing; later news of the same case wait behind it. */
@Singleton
class DeadLettersCheck extends QueryCheck {

    DeadLettersCheck(Session database) {
        super(database, """
                select a.id, cast(e.id as text), e.type || ' could not be delivered to ' || e.receiver || ': see GET /dead-letters.'
                from outbox_event e left join application a on a.id = e.case_id where e.state = 'DEAD' order by 2""");
    }

    @Override
    public String name() {
        return "DEAD_LETTERS";
    }
}
