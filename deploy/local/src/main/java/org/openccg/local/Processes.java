package org.openccg.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the platform's process handles leave out. */
final class Processes {

    /** A busy machine may write a record that long after the start; no process id is used again that soon. */
    private static final Duration TOLERANCE = Duration.ofSeconds(20);

    private Processes() {}

    /** The process of this id, if it is the one that started then and not a later one that got its id. */
    static Optional<ProcessHandle> of(long pid, Instant started) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .filter(at -> Duration.between(at, started).abs().compareTo(TOLERANCE) < 0)
                .isPresent());
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
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            interrupted = true;
            return !process.isAlive();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
