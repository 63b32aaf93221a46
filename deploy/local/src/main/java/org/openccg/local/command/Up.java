package org.openccg.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import org.openccg.local.Console;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** Starts the suite and stays with it until it is told to stop. */
record Up(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        State state = arguments.state();
        if (state.supervisor().process().isPresent()) {
            return new AlreadyUp(arguments, console).run();
        }
        Instant begin = Instant.now();
        console.line(console.strong("CCG suite") + ", " + Console.date(ZonedDateTime.now()) + ", state in "
                + state.folder());
        Suite suite = arguments.suite(console);
        Farewell.to(suite, console);
        suite.start();
        if (!arguments.has("--detached")) {
            console.line();
            console.line(console.strong("Ready") + " after " + Console.seconds(Duration.between(begin, Instant.now()))
                    + ".");
            new Directory(suite, console).print();
            console.line("Ctrl-C here, or ./ccg down elsewhere, stops everything.");
        }
        stay();
        return true;
    }

    /** Until a signal ends this process. */
    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
