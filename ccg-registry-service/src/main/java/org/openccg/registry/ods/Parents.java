package org.openccg.registry.ods;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Whom offices answer to, as a file says. Where the Department decided otherwise, the file is not heeded. */
final class Parents {

    private static final String DECIDED = """
            select 1 from office_parents d where d.office = g.office and d.superseded_at is null and not d.imported""";

    private Parents() {}

    static Batch batch(Target target) {
        return new Batch(target, "parents", "office, parent", """
                , known as (
                    update office_parents p set superseded_at = :at from given g
                    where p.office = g.office and p.superseded_at is null and p.to_on is null
                      and p.parent is distinct from g.parent and not exists (%s)
                    returning p.office, p.parent, p.from_on)
                insert into office_parents (office, parent, from_on, to_on, imported, recorded_at)
                select office, parent, from_on, greatest(from_on, :today), true, :at from known
                returning 'closed', null::uuid""".formatted(DECIDED), """
                insert into office_parents (office, parent, from_on, imported, recorded_at)
                select g.office, g.parent, case when exists (select 1 from office_parents p where p.office = g.office)
                    then :today end, true, :at
                from given g where g.parent is not null and not exists (%s)
                  and not exists (select 1 from office_parents p
                    where p.office = g.office and p.superseded_at is null and p.to_on is null)
                returning 'created', null::uuid""".formatted(DECIDED));
    }

    /** Offices that would stand above themselves. */
    static Set<String> inCircles(Connection database) throws SQLException {
        var found = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        with recursive known as (
                            select office, parent from office_parents where superseded_at is null and to_on is null),
                        up (office, above) as (
                            select office, parent from known
                            union
                            select up.office, known.parent from up join known on known.office = up.above)
                        select office from up where office = above""")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
