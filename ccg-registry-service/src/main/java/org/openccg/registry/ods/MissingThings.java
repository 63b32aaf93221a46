package org.openccg.registry.ods;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openccg.registry.ods.ImportReport.Missing;

/** What is stored, still exists, and is not named by the files of a full import. It is read as a stream. */
final class MissingThings {

    private static final int AT_A_TIME = 1000;

    private static final String GROUPS = """
            select code, name from groups where code is not null and status not in ('MERGED', 'DISSOLVED', 'WITHDRAWN')
            order by code""";

    private static final String PRACTICES =
            "select code, name from practices where closed_on is null and status <> 'C' order by code";

    private MissingThings() {}

    static List<Missing> of(Connection database, Set<Kind> kinds, Known known) throws SQLException {
        var missing = new ArrayList<Missing>();
        if (kinds.contains(Kind.GROUPS)) {
            missing.add(new Missing(Kind.GROUPS, unnamed(database, GROUPS, known.named::contains)));
        }
        if (kinds.contains(Kind.PRACTICES)) {
            missing.add(new Missing(Kind.PRACTICES, unnamed(database, PRACTICES, known.practices::contains)));
        }
        return missing;
    }

    private static Telling unnamed(Connection database, String query, Predicate<String> isNamed) throws SQLException {
        var teller = new Telling.Teller();
        try (var statement = database.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    if (!isNamed.test(rows.getString(1))) {
                        teller.tell(rows.getString(1) + " " + rows.getString(2));
                    }
                }
            }
        }
        return teller.told();
    }
}
