package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.RegistryRule;

/** Which practice is said to belong to which group. What practices chose here themselves is never overwritten. */
final class MembershipRows {

    /** Groups became bodies on that day, and their practices members, where a file says nothing else. */
    private static final LocalDate IMPUTED = LocalDate.of(2013, 4, 1);

    private static final String COLUMNS = "practice, group_id, from_on, to_on, imputed, settled";

    private static final String CORRECT = """
            update memberships m set superseded_at = :at from given g
            where m.practice = g.practice and m.group_id = g.group_id::uuid and m.superseded_at is null
              and m.imported and m.to_on is null and not g.imputed::boolean
              and (m.from_on <> g.from_on::date or g.to_on is not null)
            returning 'changed', m.group_id, format('Practice %s belongs to %s from %s%s, not from %s.', m.practice,
                (select coalesce(code, name) from groups where id = m.group_id), FROM,
                coalesce(' until ' || UNTIL, ''), BEFORE)""".replace("FROM", Changes.day("g.from_on::date"))
            .replace("UNTIL", Changes.day("g.to_on::date - 1"))
            .replace("BEFORE", Changes.day("m.from_on"));

    private static final String MOVE = """
            update memberships m set superseded_at = :at from given g
            where m.practice = g.practice and m.group_id <> g.group_id::uuid and m.superseded_at is null
              and m.imported and m.to_on is null and g.to_on is null
            returning 'changed', m.group_id, format('Practice %s moves from %s to %s on %s.', m.practice,
                (select coalesce(code, name) from groups where id = m.group_id),
                (select coalesce(code, name) from groups where id = g.group_id::uuid), FROM)""".replace("FROM", Changes.day("g.from_on::date"));

    private static final String END_WHERE_MOVED_FROM = """
            insert into memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id, settled_on,
                imported, imputed, recorded_at)
            select m.practice, m.group_id, m.from_on, g.from_on::date, m.consented_on, m.consented_by, m.consent_id, m.settled_on,
                true, m.imputed, :at
            from memberships m join given g on g.practice = m.practice and g.group_id::uuid <> m.group_id
            where m.superseded_at = :at and m.imported and m.to_on is null and m.from_on < g.from_on::date
            returning 'replaced', group_id""";

    private static final String JOIN = """
            insert into memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id, settled_on,
                imported, imputed, recorded_at)
            select g.practice, g.group_id::uuid, g.from_on::date, g.to_on::date, b.consented_on, b.consented_by, b.consent_id,
                case when g.settled::boolean then g.from_on::date
                    when b.settled_on is not null then greatest(b.settled_on, g.from_on::date) end,
                true, g.imputed::boolean, :at
            from given g left join memberships b on b.practice = g.practice and b.group_id = g.group_id::uuid
                and b.superseded_at = :at and b.imported
            where not exists (select 1 from memberships m where m.practice = g.practice
                and m.group_id = g.group_id::uuid and m.superseded_at is null
                and (m.from_on = g.from_on::date or m.valid && daterange(g.from_on::date, g.to_on::date)))
            returning case when exists (select 1 from memberships m where m.practice = memberships.practice
                and m.superseded_at = :at) then 'replaced' else 'created' end, group_id,
                format('Practice %s joins %s on %s.', practice,
                    (select coalesce(code, name) from groups where id = group_id), FROM)""".replace("FROM", Changes.day("from_on"));

    private final Target target;
    private final Batch batch;
    private final Settling settling;

    MembershipRows(Target target) {
        this.target = target;
        this.settling = new Settling(target);
        this.batch = new Batch(target, "memberships", COLUMNS, CORRECT, MOVE, END_WHERE_MOVED_FROM, JOIN);
    }

    void take(Row row, String practice) {
        String code = groupCode(row);
        @Nullable LocalDate joined = row.date("ccg_join_date");
        @Nullable LocalDate left = row.date("ccg_leave_date");
        var group = code == null ? null : target.known().groups.get(code);
        if (group == null) {
            target.tally()
                    .note("UNAFFILIATED", "The row names no group known here; the practice belongs to none.", practice);
            return;
        }
        if (joined == null) {
            target.tally().note("IMPUTED", "No day of joining; 1 April 2013 is taken and marked.", practice);
        }
        var from = joined == null ? IMPUTED : joined;
        if (left != null && left.isBefore(from)) {
            row.fault("ccg_leave_date", null, "The practice left before it joined.", "Correct one of the two dates.");
        }
        if (group.established() && left == null) {
            settling.expect(row, practice, group.id(), from);
        }
        batch.add(practice, group.id(), from, left, joined == null, group.established() && left == null);
    }

    private static @Nullable String groupCode(Row row) {
        return row.text("ccg_ods") == null || !row.sheet().headed()
                ? row.text("ccg_ods")
                : row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
    }

    void send() throws SQLException {
        settling.check();
        batch.send();
    }
}
