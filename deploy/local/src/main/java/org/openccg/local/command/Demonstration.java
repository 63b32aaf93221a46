package org.openccg.local.command;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Suite;
import org.openccg.local.demo.Demo;
import org.openccg.local.demo.Story;

/** Plays a story, the first case when none is named, on the running suite, or on one that is started for it and stopped afterwards. */
record Demonstration(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        Consumer<Story> plot = plot();
        if (arguments.state().supervisor().process().isPresent()) {
            Suite suite = arguments.runningSuite(console);
            return Story.play(suite, console, plot);
        }
        Suite suite = Suite.of(arguments.settings().makingNoStartUpCache(), console);
        Farewell.to(suite, console);
        suite.start();
        return Story.play(suite, console, plot);
    }

    private Consumer<Story> plot() {
        String name = arguments.words().isEmpty() ? Demo.FIRST : arguments.word("the name of one story");
        return Optional.ofNullable(Demo.stories().get(name))
                .orElseThrow(() -> new Refusal("There is no story " + name + ": there are "
                        + String.join(" and ", Demo.stories().keySet()) + "."));
    }
}
