package org.openccg.authorisation.selfaudit;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Every decision against a group, as it lies there: rows may have come in past the triggers, as from a restore. */
@Singleton
class GuardsCheck extends QueryCheck {

    GuardsCheck(Session database) {
        super(database, """
                select a.id, a.id || '/' || u.guard,
                    'The decision on ' || a.group_name || ' is not lawful as it is stored: ' || u.what || ' (' || u.guard || ').'
                from application a cross join lateral unlawful(a.id) u
                where a.status in ('BLOCKED', 'AUTHORISED_WITH_CONDITIONS') order by 2""");
    }

    @Override
    public String name() {
        return "GUARDS";
    }
}
