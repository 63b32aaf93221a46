package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks codes up a batch at a time, and refuses rows with codes that are not there. */
final class Lookup {

    private static final String UNKNOWN = """
            select code from unnest(?::text[]) as g(code)
            where not exists (select 1 from practices p where p.code = g.code)""";

    private final Target target;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private String column = "";

    private Lookup(Target target) {
        this.target = target;
    }

    static Lookup ofPractices(Target target) {
        return new Lookup(target);
    }

    void expect(Row row, String column, String code) {
        this.column = column;
        if (!target.known().practices.contains(code)) {
            rows.computeIfAbsent(code, each -> new ArrayList<>()).add(row);
        }
    }

    void check() throws SQLException {
        if (!rows.isEmpty()) {
            try (var query = target.database().prepareStatement(UNKNOWN)) {
                query.setArray(
                        1, target.database().createArrayOf("text", rows.keySet().toArray()));
                try (var found = query.executeQuery()) {
                    while (found.next()) {
                        String code = found.getString(1);
                        rows.get(code)
                                .forEach(row -> row.fault(
                                        column,
                                        null,
                                        "There is no practice %s.".formatted(code),
                                        "Add it, or correct the code."));
                    }
                }
            }
        }
        rows.clear();
    }
}
