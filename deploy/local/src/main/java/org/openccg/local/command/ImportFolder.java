package org.openccg.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openccg.local.Console;
import org.openccg.local.Import;
import org.openccg.local.Suite;

/** Hands a folder of files to the registry and prints its report, or every fault it found. */
record ImportFolder(Arguments arguments, Console console) implements Command {

    private static final int FAULTS_SHOWN = 50;

    @Override
    public boolean run() throws IOException {
        Path folder = Path.of(arguments.word("one folder"));
        List<Path> files = Import.files(folder);
        Suite suite = arguments.runningSuite(console);
        boolean dryRun = arguments.has("--check") || arguments.has("--dry-run");
        console.line((dryRun ? "Checking " : "Importing ") + files.size() + " files: "
                + String.join(
                        ", ",
                        files.stream()
                                .map(file -> file.getFileName().toString())
                                .toList()) + " …");
        Instant begin = Instant.now();
        Import.Outcome outcome = suite.imports().run(folder, dryRun, arguments.has("--full"));
        String time = Console.seconds(Duration.between(begin, Instant.now()));
        if (outcome.accepted()) {
            console.line((dryRun ? "They could be imported; " : "Imported; ") + time + ":");
            new ImportReport(outcome.answer()).lines().forEach(line -> console.line("  " + line));
        } else {
            refused(outcome, time);
        }
        return outcome.accepted();
    }

    private void refused(Import.Outcome outcome, String time) {
        List<String> faults = outcome.faults();
        console.line("Nothing was imported (" + time + "): "
                + outcome.answer()
                        .path("detail")
                        .asText(outcome.answer().path("title").asText()));
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> console.line("  " + fault));
        if (faults.size() > FAULTS_SHOWN) {
            console.line("  and " + (faults.size() - FAULTS_SHOWN) + " more");
        }
    }
}
