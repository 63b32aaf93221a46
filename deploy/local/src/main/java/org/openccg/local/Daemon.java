package org.openccg.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A program that runs until it is told to stop, and that the next start can find should nobody tell it. */
record Daemon(String name, State state) {

    private static final Duration START = Duration.ofMinutes(5);

    /**
     * Writes its record before it becomes the program, so there is no moment without one; and leaves Ctrl-C, which the
     * terminal sends to everybody, to the supervisor, who stops the parts in their order.
     */
    private static final String WRAPPER = "trap '' INT HUP; echo \"$$ $(date +%s)\" > \"$1\"; shift; exec \"$@\"";

    void start(List<String> command, Map<String, String> settings, BooleanSupplier healthy) {
        try {
            Process process = launch(command, settings);
            try {
                awaitHealth(process, healthy);
            } catch (RuntimeException e) {
                Processes.end(process.toHandle(), Duration.ofSeconds(10));
                throw e;
            }
        } catch (IOException e) {
            throw new Refusal(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void awaitHealth(Process process, BooleanSupplier healthy) {
        boolean ready =
                Patience.until(START, () -> !process.isAlive() || process().isPresent() && healthy.getAsBoolean());
        if (!process.isAlive()) {
            throw failed("ended with code " + process.exitValue() + " while starting");
        }
        if (!ready) {
            throw failed("is not ready after " + START.toSeconds() + " seconds");
        }
    }

    private Refusal failed(String what) {
        return new Refusal(name + " " + what + ": read why with ./ccg logs " + name + " (" + state.log(name) + ").");
    }

    private Process launch(List<String> command, Map<String, String> settings) throws IOException {
        String record = state.pidFile(name).path().toString();
        List<String> wrapped = new ArrayList<>(List.of("sh", "-c", WRAPPER, "sh", record));
        wrapped.addAll(command);
        return Processes.start(wrapped, settings, state.folder(), state.freshLog(name));
    }

    Optional<ProcessHandle> process() {
        return state.pidFile(name).process();
    }

    /** True when it ended by itself, and not because patience did. */
    boolean stop(Duration patience) {
        boolean tidily =
                process().map(process -> Processes.end(process, patience)).orElse(false);
        try {
            state.pidFile(name).delete();
        } catch (IOException e) {
            throw new Refusal("The record of " + name + " cannot be deleted: " + e.getMessage(), e);
        }
        return tidily;
    }
}
