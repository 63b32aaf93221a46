package org.openccg.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the platform's process handles leave out. */
final class Processes {

    /** A busy machine may write a record that long after the start; no process id is used again that soon. */
    private static final Duration TOLERANCE = Duration.ofSeconds(20);

    private Processes() {}

    /** The process of this id, if it is the one that started then and not a later one that got its id. */
    static Optional<ProcessHandle> of(long pid, Instant started) {
        return ProcessHandle.of(pid).filter(Processes::isRunning).filter(process -> process.info()
                .startInstant()
                .filter(at -> Duration.between(at, started).abs().compareTo(TOLERANCE) < 0)
                .isPresent());
    }

    /** A program that reads nothing, writes to a log, and knows no settings but those given here. */
    static Process start(List<String> command, Map<String, String> settings, Path folder, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(Processes::isSetting);
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static boolean isSetting(String variable) {
        return Stream.of("QUARKUS_", "KC_", "CCG_").anyMatch(variable::startsWith);
    }

    static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }

    /** Asks it to end, and ends it when it has not done so in time; true when it did. */
    static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        boolean ended = hasEnded(process, patience);
        if (!ended) {
            process.destroyForcibly();
            hasEnded(process, patience);
        }
        return ended;
    }

    /** Waits even when interrupted: what is being ended must not be left behind. */
    static boolean hasEnded(ProcessHandle process, Duration patience) {
        boolean interrupted = Thread.interrupted();
        try {
            return Patience.until(patience, () -> !isRunning(process));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Not so of one that has ended but whose parent, perhaps long gone itself, has not yet taken notice. */
    static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return status.charAt(status.lastIndexOf(')') + 2) != 'Z';
        } catch (NoSuchFileException e) {
            return Files.notExists(Path.of("/proc/self"));
        } catch (IOException e) {
            return process.isAlive();
        }
    }
}
