package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.practice.PopulationBasis;

/**
 * Numbers of patients with their basis and day (REG-7), of practices or of groups. A better number supersedes the one
 * known before, which stays on record; how large or small it is concerns nobody here.
 */
final class FigureRows implements Rows {

    private static final String SUPERSEDE = """
            update TABLE l set superseded_at = :at from given g
            where l.OWNER = g.owner::TYPE and l.basis = g.basis and l.as_at = g.as_at::date
              and l.superseded_at is null and l.value <> g.value::integer
            returning 'changed', GROUP, format('THING %s had %s patients on %s (%s), not %s as known before.',
                g.shown, g.value, DAY, l.basis, l.value)""";

    private static final String INSERT = """
            insert into TABLE (OWNER, basis, as_at, value, recorded_at SOURCE)
            select distinct on (g.owner, g.basis, g.as_at) g.owner::TYPE, g.basis, g.as_at::date, g.value::integer, :at
                GIVEN
            from given g where not exists (select 1 from TABLE l where l.OWNER = g.owner::TYPE and l.basis = g.basis
                and l.as_at = g.as_at::date and l.superseded_at is null)
            returning case when exists (select 1 from TABLE b where b.OWNER = TABLE.OWNER and b.basis = TABLE.basis
                and b.as_at = TABLE.as_at and b.superseded_at = :at) then 'replaced' else 'created' end, GROUP,
                format('%s had %s patients on %s (%s).', OWNER_IN_WORDS, value, DAY, basis)""";

    private final Target target;
    private final boolean ofGroups;
    private final Batch batch;
    private final Lookup practices;
    private final Contradictions contradictions;

    private FigureRows(Target target, boolean ofGroups) {
        this.target = target;
        this.ofGroups = ofGroups;
        String table = ofGroups ? "group_populations" : "list_sizes";
        this.batch = new Batch(
                target,
                ofGroups ? "populations" : "listSizes",
                "owner, basis, as_at, value, source, shown",
                filled(SUPERSEDE, table)
                        .replace("GROUP", ofGroups ? "l.group_id" : "null::uuid")
                        .replace("DAY", Changes.day("l.as_at")),
                filled(INSERT, table)
                        .replace("GROUP", ofGroups ? "group_id" : "null::uuid")
                        .replace("DAY", Changes.day("as_at")));
        this.practices = Lookup.ofPractices(target);
        this.contradictions = new Contradictions(target, filled("TABLE", table), filled("OWNER", table));
    }

    static FigureRows ofPractices(Target target) {
        return new FigureRows(target, false);
    }

    static FigureRows ofGroups(Target target) {
        return new FigureRows(target, true);
    }

    private String filled(String statement, String table) {
        return statement
                .replace(
                        "OWNER_IN_WORDS",
                        ofGroups
                                ? "(select 'Group ' || coalesce(code, name) from groups where id = group_id)"
                                : "'Practice ' || practice")
                .replace("TABLE", table)
                .replace("OWNER", ofGroups ? "group_id" : "practice")
                .replace("TYPE", ofGroups ? "uuid" : "text")
                .replace("THING", ofGroups ? "Group" : "Practice")
                .replace("SOURCE", ofGroups ? ", source" : "")
                .replace("GIVEN", ofGroups ? ", g.source" : "");
    }

    @Override
    public void take(Row row) throws SQLException {
        String code = ofGroups
                ? row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L")
                : row.code("practice_ods", Sheet.PRACTICE_CODE, null, "A81001");
        String basis = basis(row);
        LocalDate asAt = asAt(row);
        String column = ofGroups ? "population" : "patients";
        row.needed(column);
        Integer value = row.count(column);
        String source = ofGroups ? row.needed("source") : null;
        String owner = ofGroups ? group(row, code) : code;
        if (!row.isGood()) {
            return;
        }
        if (!ofGroups) {
            practices.expect(row, "practice_ods", code);
        }
        contradictions.expect(row, column, owner, basis, asAt, value);
        batch.add(owner, basis, asAt, value, source, code);
        if (batch.isFull()) {
            finish();
        }
    }

    private @Nullable String group(Row row, String code) {
        var group = target.known().groups.get(code);
        if (group == null && row.isGood()) {
            row.fault("ccg_ods", null, "There is no group %s.".formatted(code), "Add it, or correct the code.");
        }
        return group == null ? null : group.id().toString();
    }

    private static String basis(Row row) {
        String basis = row.text("basis");
        if (Arrays.stream(PopulationBasis.values())
                .noneMatch(known -> known.name().equals(basis))) {
            row.fault(
                    "basis",
                    RegistryRule.REG_7,
                    basis == null ? "How were the patients counted?" : "'%s' is no basis.".formatted(basis),
                    "Use one of " + Arrays.toString(PopulationBasis.values()) + ".");
        }
        return String.valueOf(basis);
    }

    private @Nullable LocalDate asAt(Row row) {
        LocalDate day = row.date("as_at");
        if (row.text("as_at") == null) {
            row.fault("as_at", RegistryRule.REG_7, "On which day were they counted?", "Fill in as_at.");
        }
        if (day != null && day.isAfter(LocalDate.ofInstant(target.at(), BusinessClock.LONDON))) {
            row.fault("as_at", RegistryRule.REG_7, "%s is still to come.".formatted(day), "Name the day of the count.");
        }
        return day;
    }

    @Override
    public void finish() throws SQLException {
        practices.check();
        contradictions.check();
        batch.send();
    }
}
