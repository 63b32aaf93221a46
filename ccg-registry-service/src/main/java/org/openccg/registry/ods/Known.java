package org.openccg.registry.ods;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.office.OfficeKind;

/**
 * Codes a row may name: those stored, and those of earlier rows. Only codes are kept, never rows, and of practices, who are
 * many, a bit each.
 */
final class Known {

    final Map<String, OfficeKind> offices = new HashMap<>();
    final Map<String, KnownGroup> groups = new HashMap<>();
    final Map<String, String> groupOfGss = new HashMap<>();
    final Set<String> named = new HashSet<>();
    final PracticeCodes practices = new PracticeCodes();
    final Map<UUID, @Nullable String> employers = new HashMap<>();
    final Set<String> appointments = new HashSet<>();
    final Map<String, String> holders = new HashMap<>();

    private final Connection database;

    Known(Connection database, Set<Kind> kinds) throws SQLException {
        this.database = database;
        each(
                database,
                "select code, kind from offices",
                row -> offices.put(row.getString(1), OfficeKind.valueOf(row.getString(2))));
        each(database, "select code, id, status, gss from groups where code is not null", row -> {
            groups.put(row.getString(1), KnownGroup.of(row.getObject(2, UUID.class), row.getString(3)));
            if (row.getString(4) != null) {
                groupOfGss.put(row.getString(4), row.getString(1));
            }
        });
        if (kinds.contains(Kind.PEOPLE) || kinds.contains(Kind.APPOINTMENTS)) {
            readPeople();
        }
    }

    private void readPeople() throws SQLException {
        each(
                database,
                "select subject, employer from people",
                row -> employers.put(row.getObject(1, UUID.class), row.getString(2)));
        each(database, "select group_id, capacity, subject, from_on, to_on is null from appointments", row -> {
            String place = place(row.getObject(1, UUID.class), row.getString(2));
            appointments.add(place + row.getString(3) + row.getString(4));
            if (row.getBoolean(5)) {
                holders.put(place, row.getString(3));
            }
        });
    }

    static String place(UUID group, String capacity) {
        return group + " " + capacity + " ";
    }

    /** The organisations claim for the employer with this code; null when nobody has it. */
    @Nullable
    String claim(String employer) throws SQLException {
        if (practices.contains(employer) || isStored(employer)) {
            return "practice:" + employer;
        }
        OfficeKind kind = offices.get(employer);
        return kind == null ? null : kind.claim(employer);
    }

    private boolean isStored(String practice) throws SQLException {
        try (var query = database.prepareStatement("select 1 from practices where code = ?")) {
            query.setString(1, practice);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void each(Connection database, String query, Reading reading) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reading.of(rows);
            }
        }
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    /** A group a row may name, and whether its members are settled by having been determined. */
    record KnownGroup(UUID id, boolean established) {

        static KnownGroup of(UUID id, String status) {
            return new KnownGroup(id, status.startsWith("AUTHORISED") || status.equals("SHADOW_ESTABLISHED"));
        }
    }
}
