package org.openccg.registry.merger.rest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openccg.platform.testing.Database;

/** What really lies in the database. */
final class Rows {

    private Rows() {}

    static int number(String query, Object... values) {
        return ((Number) of(query, values).get(0).get(0)).intValue();
    }

    static List<List<Object>> of(String query, Object... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<List<Object>>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> row(ResultSet rows) throws SQLException {
        var row = new ArrayList<Object>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(rows.getObject(i));
        }
        return row;
    }
}
