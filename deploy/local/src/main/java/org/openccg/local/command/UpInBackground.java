package org.openccg.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openccg.local.Console;
import org.openccg.local.State;

/** Starts the suite in a process of its own and returns when it is ready. */
record UpInBackground(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        State state = arguments.state();
        if (state.supervisor().process().isPresent()) {
            return new AlreadyUp(arguments, console).run();
        }
        Path log = Files.createDirectories(state.log("supervisor").getParent()).resolve("supervisor.log");
        Files.writeString(log, "");
        Process supervisor = launch(log);
        LogTail tail = new LogTail(log, console);
        while (supervisor.isAlive() && !isReady(state, supervisor)) {
            tail.printNew();
            LogTail.pause();
        }
        tail.printNew();
        if (supervisor.isAlive()) {
            new Directory(arguments.runningSuite(console), console).print();
            console.line("./ccg down stops everything.");
        }
        return supervisor.isAlive();
    }

    private static boolean isReady(State state, Process supervisor) {
        return state.isReady()
                && state.supervisor()
                        .process()
                        .filter(process -> process.pid() == supervisor.pid())
                        .isPresent();
    }

    private Process launch(Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                // the terminal's Ctrl-C and its closing are not for a process in the background
                "sh",
                "-c",
                "trap '' INT HUP; exec \"$@\"",
                "sh",
                java,
                "-Dccg.root=" + System.getProperty("ccg.root", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up",
                "--detached",
                "--port",
                Integer.toString(arguments.basePort()),
                "--state",
                arguments.state().folder().toString());
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
