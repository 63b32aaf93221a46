package org.openccg.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openccg.local.Console;
import org.openccg.local.Patience;
import org.openccg.local.Refusal;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** Stops the suite from another terminal, also one whose supervisor is gone. */
record Down(Arguments arguments, Console console) implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public boolean run() throws IOException {
        State state = arguments.state();
        Suite suite = arguments.suite(console);
        Optional<ProcessHandle> supervisor = state.supervisor().process();
        if (supervisor.isEmpty() && suite.processes().isEmpty()) {
            console.line("Nothing is running on " + state.folder() + ".");
            return true;
        }
        Instant begin = Instant.now();
        console.line("Stopping …");
        supervisor.ifPresent(process -> end(process, state));
        suite.endLeftBehind();
        console.line("Stopped after " + Console.seconds(Duration.between(begin, Instant.now())) + ". The data stays in "
                + state.folder() + ".");
        return true;
    }

    private static void end(ProcessHandle supervisor, State state) {
        supervisor.destroy();
        if (!Patience.until(PATIENCE, () -> state.supervisor().process().isEmpty())) {
            throw new Refusal("Process " + supervisor.pid() + ", which runs the suite, does not end:"
                    + " end it by hand, then say ./ccg down again.");
        }
    }
}
