package org.openccg.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the parts of a suite in their order, has them watched, and stops them in the other order. */
final class Launch {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Installation installation;
    private final List<Part> foundations;
    private final List<Part> services;
    private volatile @Nullable Supervisor supervisor;
    private volatile @Nullable FileLock lock;
    private volatile @Nullable Thread starter;

    Launch(Installation installation, List<Part> foundations, List<Part> services) {
        this.installation = installation;
        this.foundations = foundations;
        this.services = services;
    }

    List<Part> parts() {
        return Stream.concat(foundations.stream(), services.stream()).toList();
    }

    /** The furnishing is done on the running parts, before the suite is called ready. */
    void start(Runnable furnishing) {
        State state = installation.state();
        state.prepare();
        lock = state.lock();
        starter = Thread.currentThread();
        try {
            Files.deleteIfExists(state.ready());
            state.supervisor().write(ProcessHandle.current());
            endLeftBehind();
            new Preparation(installation).run();
            foundations.forEach(this::start);
            Together.forEach(services, this::start);
            furnishing.run();
            Supervisor watching = new Supervisor(parts(), installation.console());
            supervisor = watching;
            watching.start();
            Files.writeString(state.ready(), Instant.now() + "\n");
        } catch (IOException e) {
            end();
            throw new Refusal("The suite cannot be started: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            end();
            throw e;
        } finally {
            starter = null;
        }
    }

    void start(Part part) {
        Instant begin = Instant.now();
        part.start();
        installation.console().step(part.name(), "ready at " + part.place(), Duration.between(begin, Instant.now()));
    }

    /** Whatever a crash left running would hold ports and data. */
    void endLeftBehind() {
        Together.forEach(services, this::endLeftBehind);
        lastFirst().forEach(this::endLeftBehind);
    }

    private void endLeftBehind(Part part) {
        if (part.process().isPresent()) {
            installation.console().begin(part.name(), "was left running by a crash and is ended first");
            part.stop();
        }
    }

    boolean isStartedHere() {
        return lock != null;
    }

    /** May be called by another thread than the one that is still starting; that one then gives up. */
    void stop() {
        Thread starting = starter;
        if (starting != null && starting != Thread.currentThread()) {
            starting.interrupt();
            if (!Patience.until(LONGEST_STOP, () -> starter == null)) {
                throw new Refusal("The start that was under way does not end.");
            }
        }
        end();
    }

    private void end() {
        FileLock held = lock;
        if (held == null) {
            return;
        }
        stopParts();
        try {
            Files.deleteIfExists(installation.state().ready());
            installation.state().supervisor().delete();
            held.acquiredBy().close();
        } catch (IOException e) {
            throw new Refusal("The state folder cannot be left tidily: " + e.getMessage(), e);
        }
        lock = null;
    }

    private void stopParts() {
        boolean interrupted = Thread.interrupted(); // stopping takes its time even then
        if (supervisor != null) {
            supervisor.stop();
            supervisor = null;
        }
        Together.forEach(services, Part::stop);
        lastFirst().forEach(Part::stop);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Part> lastFirst() {
        List<Part> lastFirst = new ArrayList<>(parts());
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    /** Ends one process the hard way; the supervisor sees it end like any other. */
    void kill(Part part) {
        ProcessHandle process = part.process().orElseThrow(() -> new Refusal(part.name() + " is not running."));
        process.destroyForcibly();
        Processes.hasEnded(process, LONGEST_STOP);
    }

    /** Stops one part and leaves it stopped. */
    void rest(Part part) {
        if (supervisor != null) {
            supervisor.leave(part);
        }
        part.stop();
    }

    /** Starts one part that was stopped. */
    void wake(Part part) {
        start(part);
        if (supervisor != null) {
            supervisor.attend(part);
        }
    }
}
