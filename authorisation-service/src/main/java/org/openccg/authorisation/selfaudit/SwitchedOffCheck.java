package org.openccg.authorisation.selfaudit;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Triggers that guard tables and do not fire. */
@Singleton
class SwitchedOffCheck extends QueryCheck {

    SwitchedOffCheck(Session database) {
        super(database, """
                select cast(null as uuid), c.relname || '/' || t.tgname,
                    'The guard ' || t.tgname || ' on ' || c.relname || ' is switched off.'
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace s on s.oid = c.relnamespace
                where s.nspname = 'public' and t.tgenabled not in ('O', 'A') order by 2""");
    }

    @Override
    public String name() {
        return "SWITCHED_OFF";
    }
}
