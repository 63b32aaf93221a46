package org.openccg.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL 18 on loopback: durable, passwords from its first moment, its data kept in a home folder. */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;

    private final DataFolder data;
    private final int port;
    private final String password;
    private final EmbeddedPostgres embedded;

    private Postgres(DataFolder data, int port, String password, EmbeddedPostgres embedded) {
        this.data = data;
        this.port = port;
        this.password = password;
        this.embedded = embedded;
    }

    /** Starts on any free port. */
    public static Postgres start(Path home, String password) throws IOException {
        return start(home, Ports.free(), password);
    }

    /** Starts, or starts again, the server whose home this is; one that was left behind there is ended first. */
    public static Postgres start(Path home, int port, String password) throws IOException {
        DataFolder data = DataFolder.make(home);
        data.endServer();
        data.forgetServerThatIsGone();
        data.clearUnfinished();
        for (int attempt = 1; ; attempt++) {
            if (Ports.answers(port)) {
                throw new Refusal("Port " + port + ", wanted for PostgreSQL, is in use by another program:"
                        + " stop that program, or choose another base port with --port.");
            }
            try {
                return attempt(data, port, password);
            } catch (IOException | IllegalStateException e) {
                // seen once: the first start after a crash of the server ended without a word
                if (attempt == ATTEMPTS) {
                    throw new Refusal("PostgreSQL does not start; its log is " + data.log() + ".", e);
                }
                Patience.pause(Duration.ofSeconds(attempt));
                data.endServer();
            }
        }
    }

    private static Postgres attempt(DataFolder data, int port, String password) throws IOException {
        Path passwordFile = data.passwordFile(password);
        try {
            EmbeddedPostgres embedded =
                    builder(data, port, password, passwordFile).start();
            data.markFinished();
            return new Postgres(data, port, password, embedded);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder data, int port, String password, Path passwordFile) {
        var log = ProcessBuilder.Redirect.appendTo(data.log().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.binaries().toFile())
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // handed to initdb as they are: so there is no moment without passwords
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    public int port() {
        return port;
    }

    /** The process that must be alive for the server to be. */
    public ProcessHandle process() {
        return data.server().orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, SUPERUSER, password);
    }

    public Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** Stops at once but tidily: open transactions are rolled back, everything acknowledged is on disk. */
    @Override
    public void close() throws IOException {
        embedded.close();
        data.endServer(); // should five seconds not have been enough for it
    }
}
