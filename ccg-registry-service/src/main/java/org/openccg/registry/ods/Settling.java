package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.registry.RegistryRule;

/** Refuses rows that settle a practice in one group while it is settled in another (REG-3), a batch at a time. */
final class Settling {

    private static final String SETTLED_ELSEWHERE = """
            select g.practice, coalesce(other.code, other.name) from unnest(?::text[], ?::uuid[], ?::date[])
                as g(practice, group_id, from_on)
            join memberships m on m.practice = g.practice and m.group_id <> g.group_id and m.superseded_at is null
                and m.settled && daterange(g.from_on, null) and not (m.imported and m.to_on is null)
            join groups other on other.id = m.group_id""";

    private final Target target;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<Object>> settlements = new HashMap<>();

    Settling(Target target) {
        this.target = target;
    }

    void expect(Row row, String practice, UUID group, LocalDate from) {
        rows.put(practice, row);
        settlements.put(practice, List.of(practice, group, from));
    }

    void check() throws SQLException {
        if (!settlements.isEmpty() && target.faults().isEmpty()) {
            try (var query = target.database().prepareStatement(SETTLED_ELSEWHERE)) {
                String[] types = {"text", "uuid", "date"};
                for (int i = 0; i < types.length; i++) {
                    int column = i;
                    query.setArray(
                            i + 1,
                            target.database()
                                    .createArrayOf(
                                            types[i],
                                            settlements.values().stream()
                                                    .map(values ->
                                                            values.get(column).toString())
                                                    .toArray()));
                }
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        refuse(found.getString(1), found.getString(2));
                    }
                }
            }
        }
        rows.clear();
        settlements.clear();
    }

    private void refuse(String practice, String group) {
        rows.get(practice)
                .fault(
                        "ccg_ods",
                        RegistryRule.REG_3,
                        "%s is a settled member of %s.".formatted(practice, group),
                        "A practice is a settled member of one group at a time: end that membership first.");
    }
}
