package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.RegistryRule;

/** Refuses rows by which a practice would belong to the same group twice on one day, a batch at a time. */
final class Overlaps {

    private static final String OVERLAPPING = """
            with given as (
                select practice, group_id::uuid as group_id, daterange(from_on::date, to_on::date) as days, from_on::date, n
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
                    as g(practice, group_id, from_on, to_on, n))
            select g.n from given g where exists (select 1 from given e where e.n < g.n and e.practice = g.practice
                    and e.group_id = g.group_id and (e.days && g.days or e.from_on = g.from_on))
                or exists (select 1 from memberships m where m.practice = g.practice and m.group_id = g.group_id
                    and m.superseded_at is null and m.recorded_at = :at
                    and (m.valid && g.days or m.from_on = g.from_on))
            order by g.n""";

    private static final int COLUMNS = 4;

    private final Target target;
    private final List<Row> rows = new ArrayList<>();
    private final List<@Nullable String[]> given = new ArrayList<>();

    Overlaps(Target target) {
        this.target = target;
    }

    void expect(Row row, String practice, UUID group, LocalDate from, @Nullable LocalDate to) {
        rows.add(row);
        given.add(new String[] {practice, group.toString(), from.toString(), to == null ? null : to.toString()});
    }

    void check() throws SQLException {
        if (!rows.isEmpty()) {
            try (var query = target.database().prepareStatement(target.atItsTime(OVERLAPPING))) {
                for (int i = 0; i < COLUMNS; i++) {
                    int column = i;
                    query.setArray(
                            i + 1,
                            target.database()
                                    .createArrayOf(
                                            "text",
                                            given.stream()
                                                    .map(values -> values[column])
                                                    .toArray()));
                }
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        rows.get(found.getInt(1) - 1)
                                .fault(
                                        "from",
                                        RegistryRule.REG_3,
                                        "The days overlap those of an earlier row for the same practice and group.",
                                        "Correct the days, or keep one of the rows.");
                    }
                }
            }
        }
        rows.clear();
        given.clear();
    }
}
