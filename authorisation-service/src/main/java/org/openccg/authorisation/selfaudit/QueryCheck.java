package org.openccg.authorisation.selfaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** A check that is one question to the database: case or nothing, place, words. */
abstract class QueryCheck implements Check {

    private final Session database;
    private final String query;

    QueryCheck(Session database, String query) {
        this.database = database;
        this.query = query;
    }

    @Override
    public List<Found> run(LocalDate day) {
        var asked = database.createNativeQuery(query, Object[].class);
        if (query.contains(":day")) {
            asked.setParameter("day", day);
        }
        return asked.getResultStream()
                .map(row -> new Found((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
