package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openccg.registry.RegistryRule;

/** Which small areas make up which group's area. What a group declared here itself is never overwritten. */
final class AreaRows implements Rows {

    /** What the database says against rows, each by its number among them. */
    private static final String OBJECTIONS = """
            select g.row, 'UNKNOWN', g.lsoa from unnest(?::int[], ?::text[], ?::uuid[], ?::boolean[])
                as g(row, lsoa, group_id, settled)
            where not exists (select 1 from lsoas l where l.code = g.lsoa)
            union all
            select g.row, 'SETTLED', other.name from unnest(?::int[], ?::text[], ?::uuid[], ?::boolean[])
                as g(row, lsoa, group_id, settled)
            join group_areas a on a.lsoa = g.lsoa and a.group_id <> g.group_id and a.superseded_at is null
                and a.settled && daterange(:today, null)
            join groups other on other.id = a.group_id
            where g.settled and other.status not in ('MERGED', 'DISSOLVED', 'WITHDRAWN')
            union all
            select distinct on (g.group_id) g.row, 'OWN', own.name from unnest(?::int[], ?::text[], ?::uuid[], ?::boolean[])
                as g(row, lsoa, group_id, settled)
            join groups own on own.id = g.group_id
            where exists (select 1 from group_areas a where a.group_id = g.group_id and not a.imported)
            """;

    private static final String ADD = """
            insert into group_areas (group_id, lsoa, from_on, settled_on, imported, recorded_at)
            select distinct g.group_id::uuid, g.lsoa, :today, case when g.settled::boolean then :today end, true, :at
            from given g
            where not exists (select 1 from group_areas a where a.group_id = g.group_id::uuid
                and (not a.imported or a.lsoa = g.lsoa and a.superseded_at is null
                    and (a.to_on is null or a.to_on > :today)))
            returning 'created', group_id""";

    private final Target target;
    private final Batch areas;
    private final List<Given> given = new ArrayList<>();

    AreaRows(Target target) {
        this.target = target;
        this.areas = new Batch(target, "areas", "group_id, lsoa, settled", ADD);
    }

    @Override
    public void take(Row row) throws SQLException {
        String code = row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
        String lsoa = row.code("lsoa_code", LsoaRows.LSOA, null, "E01000001");
        var group = target.known().groups.get(code);
        if (row.isGood() && group == null) {
            row.fault("ccg_ods", null, "There is no group %s.".formatted(code), "Add it, or correct the code.");
        }
        if (row.isGood() && group != null) {
            given.add(new Given(row, group.id(), lsoa, group.established()));
            areas.add(group.id(), lsoa, group.established());
        }
        if (areas.isFull()) {
            finish();
        }
    }

    @Override
    public void finish() throws SQLException {
        refuseTwiceSettled();
        refuseObjections();
        areas.send();
        given.clear();
    }

    private void refuseTwiceSettled() {
        var settled = new HashSet<String>();
        Set<String> held = new HashSet<>();
        for (Given each : given) {
            if (each.settled && held.add(each.lsoa + each.group) && !settled.add(each.lsoa)) {
                settledElsewhere(each.row, each.lsoa, "another group of the file");
            }
        }
    }

    private void refuseObjections() throws SQLException {
        if (given.isEmpty() || !target.faults().isEmpty()) {
            return;
        }
        try (var query = target.database().prepareStatement(target.atItsTime(OBJECTIONS))) {
            for (int part = 0; part < 3; part++) {
                query.setArray(part * 4 + 1, array("int4", numbers()));
                query.setArray(
                        part * 4 + 2,
                        array("text", given.stream().map(Given::lsoa).toArray()));
                query.setArray(
                        part * 4 + 3,
                        array("uuid", given.stream().map(Given::group).toArray()));
                query.setArray(
                        part * 4 + 4,
                        array("bool", given.stream().map(Given::settled).toArray()));
            }
            try (var objections = query.executeQuery()) {
                while (objections.next()) {
                    object(given.get(objections.getInt(1)), objections.getString(2), objections.getString(3));
                }
            }
        }
    }

    private void object(Given against, String objection, String what) {
        switch (objection) {
            case "UNKNOWN" ->
                against.row.fault(
                        "lsoa_code",
                        null,
                        "There is no LSOA %s.".formatted(what),
                        "Import the file of LSOAs and local authorities first, or correct the code.");
            case "SETTLED" -> settledElsewhere(against.row, against.lsoa, what);
            default ->
                target.tally()
                        .note("DECLARED_BY_GROUP", "The group declared its area itself; its rows are left out.", what);
        }
    }

    private static void settledElsewhere(Row row, String lsoa, String group) {
        row.fault(
                "lsoa_code",
                RegistryRule.REG_4,
                "%s is settled as part of %s.".formatted(lsoa, group),
                "Settled areas do not overlap: leave it to one of the two.");
    }

    private Object[] numbers() {
        return java.util.stream.IntStream.range(0, given.size()).boxed().toArray();
    }

    private java.sql.Array array(String type, Object[] values) throws SQLException {
        return target.database().createArrayOf(type, values);
    }

    private record Given(Row row, UUID group, String lsoa, boolean settled) {}
}
