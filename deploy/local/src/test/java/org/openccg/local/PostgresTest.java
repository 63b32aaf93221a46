package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    static Path home;

    static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start(home, "super secret");
        createDatabases();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void keeps_what_was_acknowledged() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(value(postgres.connect("postgres"), "show " + setting))
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void listens_on_loopback_only() throws SQLException {
        assertThat(value(postgres.connect("postgres"), "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(value(postgres.connect("postgres"), "show unix_socket_directories"))
                .isEmpty();
    }

    @Test
    void refuses_a_wrong_password_of_anybody() {
        for (String login : List.of("postgres", "green", "green_owner")) {
            assertThatThrownBy(() -> postgres.connect("green", login, "a guess"))
                    .as(login)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refuses_a_login_to_another_database() {
        for (String login : List.of("green", "green_owner")) {
            for (String database : List.of("blue", "postgres", "template1")) {
                assertThatThrownBy(() -> postgres.connect(database, login, "of " + login))
                        .as(login + " to " + database)
                        .hasMessageContaining("permission denied for database");
            }
        }
    }

    @Test
    void lets_only_the_owner_change_the_schema() throws SQLException {
        run(owner(), "create table if not exists things (name text)");
        run(owner(), "grant select on things to green");

        assertThat(value(service(), "select count(*) from things")).isEqualTo("0");
        assertThatThrownBy(() -> run(service(), "create table mine (name text)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> run(service(), "create temporary table mine (name text)"))
                .hasMessageContaining("permission denied to create temporary tables");
    }

    @Test
    void keeps_its_rows_when_started_again() throws Exception {
        run(owner(), "create table kept as select 'row' as name");
        int port = postgres.port();
        postgres.close();

        postgres = Postgres.start(home, port, "super secret");
        createDatabases();

        assertThat(value(owner(), "select name from kept")).isEqualTo("row");
    }

    @Test
    void recovers_when_the_server_was_killed() throws Exception {
        run(owner(), "create table survivors as select 'row' as name");
        ProcessHandle killed = postgres.process();
        killed.destroyForcibly();
        assertThat(Processes.hasEnded(killed, Duration.ofSeconds(10))).isTrue();
        postgres.close();

        postgres = Postgres.start(home, "super secret");
        assertThat(value(owner(), "select name from survivors")).isEqualTo("row");
    }

    @Test
    void is_not_held_up_by_a_pid_file_whose_number_is_somebody_elses_by_now() throws Exception {
        postgres.close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            String left = stranger.pid() + "\n" + home + "\n1341216000\n1\n\n127.0.0.1\n";
            Files.writeString(home.resolve("data/postmaster.pid"), left);

            postgres = Postgres.start(home, "super secret");

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void lets_nobody_else_look_into_its_home() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void says_so_when_its_port_is_taken(@TempDir Path another) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Postgres.start(another, taken.getLocalPort(), "any"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort());
        }
    }

    private static void createDatabases() throws SQLException {
        var databases = new Databases(postgres);
        for (String name : List.of("green", "blue")) {
            databases.create(name, "of " + name, "of " + name + "_owner");
        }
    }

    private static Connection owner() throws SQLException {
        return postgres.connect("green", "green_owner", "of green_owner");
    }

    private static Connection service() throws SQLException {
        return postgres.connect("green", "green", "of green");
    }

    private static void run(Connection open, String sql) throws SQLException {
        try (Connection connection = open;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection open, String query) throws SQLException {
        try (Connection connection = open;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
