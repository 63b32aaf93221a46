package org.openccg.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.openccg.local.Console;
import org.openccg.local.Databases;
import org.openccg.local.Import;
import org.openccg.local.Service;
import org.openccg.local.Settings;
import org.openccg.local.State;
import org.openccg.local.Suite;
import org.postgresql.PGConnection;

/**
 * How many rows of practices an import takes in a second, with every check and sentence, beside what PostgreSQL's own COPY
 * of the same file takes into a table of the same shape without anything. Dry runs: nothing is left behind.
 */
public final class ImportBenchmark {

    private static final String COLUMNS = "practice_ods,practice_name,postcode,provider,status,open_date,close_date,"
            + "prescribing_setting,ccg_ods,ccg_join_date,registered_patients,registered_patients_as_at";
    private static final int OF_A_LETTER = 100_000;

    private final Suite suite;
    private final PrintStream out;

    private ImportBenchmark(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    /** {@code [rounds [rows]]}, on the suite that runs from the state folder. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var state = new State(Path.of(System.getProperty("ccg.state", ".ccg")));
        var suite = Suite.of(Settings.of(state, state.basePort().orElseThrow()), Console.plain());
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        new ImportBenchmark(suite, System.out).run(rounds, rows);
    }

    private void run(int rounds, int rows) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("ccg-import");
        Path file = folder.resolve("practices.csv");
        try {
            write(file, rows);
            out.printf(
                    "%d practices with a list each; rows/s%n%5s %12s %12s %8s%n",
                    rows, "round", "import", "COPY", "ratio");
            for (int round = 0; round <= rounds; round++) {
                var imported = imported(folder);
                var copied = copied(file);
                if (round > 0) {
                    out.printf(
                            Locale.ROOT,
                            "%5d %12.0f %12.0f %8.1f%n",
                            round,
                            rate(rows, imported),
                            rate(rows, copied),
                            (double) imported.toNanos() / copied.toNanos());
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void write(Path file, int rows) throws IOException {
        try (var lines = Files.newBufferedWriter(file)) {
            lines.write(COLUMNS + "\n");
            for (int i = 0; i < rows; i++) {
                lines.write("%c%05d,Practice %d,ZZ%d 1AA,,A,1974-04-01,,4,,,%d,2012-04-01%n"
                        .formatted((char) ('B' + i / OF_A_LETTER), i % OF_A_LETTER, i, i % 90, 1 + i % 20_000));
            }
        }
    }

    private Duration imported(Path folder) throws IOException {
        long begin = System.nanoTime();
        Import.Outcome outcome = suite.imports().run(folder, true);
        if (!outcome.accepted()) {
            throw new IOException("The registry refused: " + outcome.faults());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Duration copied(Path file) throws IOException, SQLException {
        String database = Service.REGISTRY.database();
        String owner = Databases.owner(database);
        try (var connection = DriverManager.getConnection(
                        suite.addresses().database(database),
                        owner,
                        suite.secrets().of(owner));
                var statement = connection.createStatement();
                InputStream content = Files.newInputStream(file)) {
            statement.execute("create temp table copied (" + COLUMNS.replace(",", " text, ") + " text)");
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy copied from stdin (format csv, header)", content);
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private static double rate(int rows, Duration taken) {
        return rows / (taken.toNanos() / 1e9);
    }
}
