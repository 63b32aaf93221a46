package org.openccg.local.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Suite;

/** Shows the last lines of every log, or of one part's, and goes on showing them when asked to follow. */
record Logs(Arguments arguments, Console console) implements Command {

    private static final int LINES_OF_ALL = 10;
    private static final int LINES_OF_ONE = 100;

    @Override
    public boolean run() throws IOException {
        Suite suite = arguments.suite(console);
        List<String> names =
                Stream.concat(suite.parts().stream(), Stream.of("supervisor")).toList();
        if (arguments.words().isEmpty()) {
            for (String name : names) {
                console.line(console.strong(name) + " (" + arguments.state().log(name) + ")");
                tail(name).last(LINES_OF_ALL).forEach(line -> console.line("  " + line));
            }
            return true;
        }
        show(matching(names, arguments.word("the name of one part")));
        return true;
    }

    private void show(String name) throws IOException {
        LogTail tail = tail(name);
        tail.last(LINES_OF_ONE).forEach(console::line);
        while (arguments.has("--follow")) {
            LogTail.pause();
            tail.printNew();
        }
    }

    private LogTail tail(String name) {
        return new LogTail(arguments.state().log(name), console);
    }

    /** A part of the name is enough: "registry". */
    private static String matching(List<String> names, String word) {
        return names.stream()
                .filter(name -> name.contains(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no log of " + word + ": there are " + names + "."));
    }
}
