package org.openccg.local.command;

import java.time.Duration;
import java.time.Instant;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Suite;

/** Stops the suite however the process that started it is told to end. */
final class Farewell {

    private Farewell() {}

    static void to(Suite suite, Console console) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, console), "farewell"));
    }

    private static void stop(Suite suite, Console console) {
        if (!suite.isStartedHere()) {
            return;
        }
        Instant begin = Instant.now();
        console.line();
        console.line("Stopping …");
        try {
            suite.close();
            console.line("Stopped after " + Console.seconds(Duration.between(begin, Instant.now()))
                    + ". The data stays in " + suite.state().folder() + ".");
        } catch (Refusal e) {
            console.line("Not everything could be stopped: " + e.getMessage() + " See ./ccg status.");
        }
    }
}
