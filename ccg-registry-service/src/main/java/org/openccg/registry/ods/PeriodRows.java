package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import org.openccg.registry.RegistryRule;

/** From when till when practices belong to groups, ended memberships included. Claims may compete; settlements may not. */
final class PeriodRows implements Rows {

    private static final String CORRECT = """
            update memberships m set superseded_at = :at from given g
            where m.practice = g.practice and m.group_id = g.group_id::uuid and m.from_on = g.from_on::date
              and m.superseded_at is null and m.imported and m.to_on is distinct from g.to_on::date
            returning 'changed', m.group_id, format('Practice %s belongs to %s from %s %s, not %s.', m.practice,
                (select coalesce(code, name) from groups where id = m.group_id), FROM,
                coalesce('until ' || UNTIL, 'without end'), coalesce('until ' || BEFORE, 'without end'))""".replace("FROM", Changes.day("m.from_on"))
            .replace("UNTIL", Changes.day("g.to_on::date - 1"))
            .replace("BEFORE", Changes.day("m.to_on - 1"));

    private static final String JOIN = """
            insert into memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id, settled_on,
                imported, imputed, recorded_at)
            select g.practice, g.group_id::uuid, g.from_on::date, g.to_on::date, b.consented_on, b.consented_by, b.consent_id,
                case when g.settled::boolean then g.from_on::date else b.settled_on end, true, false, :at
            from given g left join memberships b on b.practice = g.practice and b.group_id = g.group_id::uuid
                and b.from_on = g.from_on::date and b.superseded_at = :at and b.imported
            where not exists (select 1 from memberships m where m.practice = g.practice
                and m.group_id = g.group_id::uuid and m.superseded_at is null
                and (m.from_on = g.from_on::date or m.valid && daterange(g.from_on::date, g.to_on::date)))
            returning case when exists (select 1 from memberships m where m.practice = memberships.practice
                and m.group_id = memberships.group_id and m.superseded_at = :at) then 'replaced' else 'created' end,
                group_id, format('Practice %s joins %s on %s.', practice,
                    (select coalesce(code, name) from groups where id = group_id), FROM)""".replace("FROM", Changes.day("from_on"));

    private final Target target;
    private final Batch batch;
    private final Settling settling;
    private final Lookup practices;
    private final Overlaps overlaps;

    PeriodRows(Target target) {
        this.target = target;
        this.batch = new Batch(target, "memberships", "practice, group_id, from_on, to_on, settled", CORRECT, JOIN);
        this.settling = new Settling(target);
        this.practices = Lookup.ofPractices(target);
        this.overlaps = new Overlaps(target);
    }

    @Override
    public void take(Row row) throws SQLException {
        String practice = row.code("practice_ods", Sheet.PRACTICE_CODE, null, "A81001");
        if (row.text("ccg_ods") == null && row.text("group_id") != null) {
            row.id("group_id");
            target.tally().note("NO_CODE", "The group has no code yet; files change nothing of it.", practice);
            return;
        }
        String code = row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
        row.needed("from");
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        var group = target.known().groups.get(code);
        if (group == null && row.isGood()) {
            row.fault("ccg_ods", null, "There is no group %s.".formatted(code), "Add it, or correct the code.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("to", null, "The practice left before it joined.", "Correct one of the two dates.");
        }
        if (!row.isGood()) {
            return;
        }
        boolean settled = group.established() && to == null;
        practices.expect(row, "practice_ods", practice);
        overlaps.expect(row, practice, group.id(), from, to);
        if (settled) {
            settling.expect(row, practice, group.id(), from);
        }
        batch.add(practice, group.id(), from, to, settled);
        if (batch.isFull()) {
            finish();
        }
    }

    @Override
    public void finish() throws SQLException {
        practices.check();
        overlaps.check();
        settling.check();
        batch.send();
    }
}
