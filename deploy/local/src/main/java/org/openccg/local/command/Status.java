package org.openccg.local.command;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import org.openccg.local.BusinessClock;
import org.openccg.local.Console;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** Says of each part whether it runs and is well; true when all are. */
record Status(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        State state = arguments.state();
        Suite suite = arguments.suite(console);
        console.line("State in " + state.folder() + "; "
                + state.supervisor()
                        .process()
                        .map(process -> "watched over by process " + process.pid() + " since " + since(process))
                        .orElse("nobody watches over it")
                + ".");
        boolean allWell = true;
        Map<String, ProcessHandle> processes = suite.processes();
        for (String name : suite.parts()) {
            boolean well = suite.isHealthy(name);
            allWell &= well;
            console.line(String.format(
                    "  %-22s %-12s %s", name, well ? "well" : "not well", description(suite, name, processes)));
        }
        if (allWell) {
            console.line("Business clock: " + Console.date(suite.clock().now().atZone(BusinessClock.LONDON)) + ".");
        }
        return allWell;
    }

    private static String description(Suite suite, String name, Map<String, ProcessHandle> processes) {
        ProcessHandle process = processes.get(name);
        return process == null
                ? "does not run"
                : suite.place(name) + ", process " + process.pid() + " since " + since(process);
    }

    private static String since(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(at -> Console.date(at.atZone(ZoneId.systemDefault())))
                .orElse("a time unknown");
    }
}
