package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What a new suite finds: the business clock set, and an invented England. */
record Furnishing(Installation installation, BusinessClock clock, Import imports) {

    void run() {
        clock.begin();
        Path loaded = installation.state().englandLoaded();
        if (Files.exists(loaded)) {
            return;
        }
        Instant begin = Instant.now();
        try {
            load();
            Files.writeString(loaded, begin + "\n");
        } catch (IOException e) {
            throw new Refusal("The England to begin with cannot be loaded: " + e.getMessage(), e);
        }
        installation.console().step("England", "loaded, once", Duration.between(begin, Instant.now()));
    }

    private void load() throws IOException {
        Import.Outcome outcome = imports.runOnce(installation.repository().england());
        if (!outcome.accepted()) {
            throw new Refusal("The registry refuses the England to begin with: " + outcome.faults());
        }
    }
}
