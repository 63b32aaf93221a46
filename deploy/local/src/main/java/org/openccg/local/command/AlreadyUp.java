package org.openccg.local.command;

import java.time.Duration;
import java.time.ZoneId;
import org.openccg.local.Console;
import org.openccg.local.Patience;
import org.openccg.local.Refusal;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** The answer when a suite is already running, or is just being started by somebody else. */
record AlreadyUp(Arguments arguments, Console console) implements Command {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    @Override
    public boolean run() {
        State state = arguments.state();
        state.supervisor()
                .process()
                .flatMap(process -> process.info().startInstant())
                .ifPresent(since -> console.line("The suite is already running since "
                        + Console.date(since.atZone(ZoneId.systemDefault())) + "."));
        boolean settled = Patience.until(
                LONGEST_START,
                () -> state.isReady() || state.supervisor().process().isEmpty());
        if (!settled || !state.isReady()) {
            throw new Refusal("It has not become ready: see ./ccg status and ./ccg logs.");
        }
        Suite suite = arguments.runningSuite(console);
        if (!Patience.until(LONGEST_RECOVERY, () -> suite.parts().stream().allMatch(suite::isHealthy))) {
            throw new Refusal("Not all of it is well: see ./ccg status and ./ccg logs.");
        }
        new Directory(suite, console).print();
        return true;
    }
}
