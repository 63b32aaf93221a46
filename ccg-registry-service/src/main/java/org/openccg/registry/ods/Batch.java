package org.openccg.registry.ods;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the database, sent a thousand at a time as one array per column. Each statement reads them as
 * {@code given} and answers what it did ({@code created}, {@code changed} or something that is not counted), which group
 * looks different for it, if any, and as a third, if it can, what that is in words.
 */
final class Batch {

    static final int SIZE = 1000;

    private final Target target;
    private final String thing;
    private final String given;
    private final List<String> statements;
    private final List<List<@Nullable String>> columns;

    Batch(Target target, String thing, String names, String... statements) {
        this.target = target;
        this.thing = thing;
        this.statements = List.of(statements);
        this.columns = Arrays.stream(names.split(", "))
                .<List<@Nullable String>>map(name -> new ArrayList<>())
                .toList();
        this.given = "with given as (select * from unnest(%s) as given(%s)) "
                .formatted(String.join(", ", Collections.nCopies(columns.size(), "?::text[]")), names);
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(values[i] == null ? null : values[i].toString());
        }
    }

    boolean isFull() {
        return columns.get(0).size() >= SIZE;
    }

    /** Sends what is gathered; drops it when the import is to be refused anyway. */
    void send() throws SQLException {
        int rows = columns.get(0).size();
        if (rows > 0 && target.faults().isEmpty()) {
            target.tally().given(thing, rows);
            for (String statement : statements) {
                run(statement);
            }
        }
        columns.forEach(List::clear);
    }

    private void run(String statement) throws SQLException {
        Connection database = target.database();
        try (var prepared = database.prepareStatement(given + target.atItsTime(statement))) {
            for (int i = 0; i < columns.size(); i++) {
                prepared.setArray(
                        i + 1, database.createArrayOf("text", columns.get(i).toArray()));
            }
            try (var rows = prepared.executeQuery()) {
                boolean inWords = rows.getMetaData().getColumnCount() > 2;
                while (rows.next()) {
                    target.tally().did(thing, rows.getString(1));
                    UUID group = rows.getObject(2, UUID.class);
                    if (group != null) {
                        target.tally().touched(group);
                    }
                    if (inWords && rows.getString(3) != null) {
                        target.tally().tell(rows.getString(1), rows.getString(3));
                    }
                }
            }
        }
    }
}
