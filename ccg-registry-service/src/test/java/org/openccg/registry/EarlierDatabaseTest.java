package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.local.Databases;
import org.openccg.local.Postgres;

/** What a database held before offices had a dated hierarchy is there after the migrations. */
class EarlierDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void offices_people_and_groups_of_before_are_kept() throws IOException, SQLException {
        try (var postgres = Postgres.start(folder.resolve("earlier"), "earlier-superuser")) {
            new Databases(postgres).create("earlier", "earlier-service", "earlier-owner");
            migrated(postgres, "4");
            try (var database = postgres.connect("earlier", Databases.owner("earlier"), "earlier-owner")) {
                fill(database);
                migrated(postgres, "latest");

                assertThat(rows(database, "select office, parent, from_on, imported from office_parents"))
                        .containsExactly("PCTC-001 FELLS null t");
                assertThat(rows(database, "select office, name from office_names order by office"))
                        .containsExactly("DOH Department", "FELLS Fells", "PCTC-001 Vale");
                assertThat(rows(
                                database,
                                "select office, capacity, employer, line_manager is null, in_file"
                                        + " from office_appointments order by office"))
                        .containsExactly("DOH OFFICIAL null t t", "PCTC-001 MANAGER nhscb f t");
                assertThat(rows(database, "select office, from_on, to_on from group_offices"))
                        .containsExactly("PCTC-001 null null");
                assertThat(rows(database, "select registered_at = changed_at from groups"))
                        .containsExactly("t");
            }
        }
    }

    private static void migrated(Postgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.url("earlier"), Databases.owner("earlier"), "earlier-owner")
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("service", "earlier"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    insert into offices (code, name, kind, parent) values ('FELLS', 'Fells', 'SHA_CLUSTER', null),
                        ('PCTC-001', 'Vale', 'PCT_CLUSTER', 'FELLS'), ('DOH', 'Department', 'DOH', null);
                    insert into people (subject, name, employer, line_manager) values
                        ('00000000-0000-4000-8000-000000000001', 'Ann', 'nhscb', '00000000-0000-4000-8000-000000000002'),
                        ('00000000-0000-4000-8000-000000000002', 'Bea', null, '00000000-0000-4000-8000-000000000002');
                    insert into office_appointments (office, subject) values
                        ('PCTC-001', '00000000-0000-4000-8000-000000000001'),
                        ('DOH', '00000000-0000-4000-8000-000000000002');
                    insert into groups (id, version, name, status, reviewing_office, changed_at)
                        values (gen_random_uuid(), 1, 'NHS Vale', 'EMERGING', 'PCTC-001', now())""");
        }
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" ", values));
            }
        }
        return all;
    }
}
