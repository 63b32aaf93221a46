package org.openccg.local.command;

import java.io.IOException;
import org.openccg.local.Console;
import org.openccg.local.Suite;
import org.openccg.local.demo.Demo;
import org.openccg.local.demo.Story;

/** Plays the story on the running suite, or on one that is started for it and stopped afterwards. */
record Demonstration(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        if (arguments.state().supervisor().process().isPresent()) {
            Suite suite = arguments.runningSuite(console);
            return play(suite);
        }
        Suite suite = Suite.of(arguments.settings().makingNoStartUpCache(), console);
        Farewell.to(suite, console);
        suite.start();
        return play(suite);
    }

    private boolean play(Suite suite) throws IOException {
        return Story.play(suite, console, Demo::play);
    }
}
