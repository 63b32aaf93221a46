package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Refuses a second number for the same patients, basis and day in one import, a batch at a time. */
final class Contradictions {

    private static final String CONTRADICTING = """
            with given as (select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
                as g(owner, basis, as_at, value, n))
            select g.n from given g where exists (select 1 from given e where e.n < g.n and e.owner = g.owner
                    and e.basis = g.basis and e.as_at = g.as_at and e.value <> g.value)
                or exists (select 1 from TABLE l where SAME_OWNER and l.basis = g.basis
                    and l.as_at = g.as_at::date and l.superseded_at is null and l.recorded_at = :at
                    and l.value <> g.value::integer)
            order by g.n""";

    private static final int COLUMNS = 4;

    private final Target target;
    private final String query;
    private final List<Row> rows = new ArrayList<>();
    private final List<String[]> given = new ArrayList<>();
    private String column = "";

    Contradictions(Target target, String table, String owner) {
        this.target = target;
        this.query = target.atItsTime(CONTRADICTING
                .replace("SAME_OWNER", owner.equals("group_id") ? "l.group_id = g.owner::uuid" : "l.practice = g.owner")
                .replace("TABLE", table));
    }

    void expect(Row row, String column, String owner, String basis, LocalDate asAt, int value) {
        this.column = column;
        rows.add(row);
        given.add(new String[] {owner, basis, asAt.toString(), Integer.toString(value)});
    }

    void check() throws SQLException {
        if (!rows.isEmpty()) {
            try (var prepared = target.database().prepareStatement(query)) {
                for (int i = 0; i < COLUMNS; i++) {
                    int position = i;
                    prepared.setArray(
                            i + 1,
                            target.database()
                                    .createArrayOf(
                                            "text",
                                            given.stream()
                                                    .map(values -> values[position])
                                                    .toArray()));
                }
                try (var found = prepared.executeQuery()) {
                    while (found.next()) {
                        rows.get(found.getInt(1) - 1)
                                .fault(
                                        column,
                                        null,
                                        "An earlier row of this import has another number for the same basis and day.",
                                        "Keep one of the rows.");
                    }
                }
            }
        }
        rows.clear();
        given.clear();
    }
}
