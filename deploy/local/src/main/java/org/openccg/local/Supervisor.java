package org.openccg.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Watches over the parts: one that ends without being asked to is started again, though not for ever. */
final class Supervisor {

    private static final int RESTARTS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final List<Part> parts;
    private final Console console;
    private final Map<Part, Deque<Instant>> ends = new HashMap<>();
    private final Set<Part> ended = new HashSet<>();
    private final Set<Part> resting = new HashSet<>();
    private boolean stopped;

    private final ExecutorService restarts = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "supervisor");
        thread.setDaemon(true);
        return thread;
    });

    /** The parts in the order in which they need one another. */
    Supervisor(List<Part> parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    synchronized void watch(Part part) {
        resting.remove(part);
        part.process()
                .ifPresentOrElse(
                        process -> process.onExit().thenRun(() -> hasEnded(part, " (process " + process.pid() + ")")),
                        () -> hasEnded(part, ""));
    }

    /** This one is about to be stopped on purpose. */
    synchronized void leave(Part part) {
        resting.add(part);
    }

    private synchronized void hasEnded(Part part, String process) {
        if (!stopped && !resting.contains(part)) {
            console.announce(part.name() + process + " has ended without being asked to.");
            startAgain(part);
        }
    }

    private synchronized void startAgain(Part part) {
        if (stopped) {
            return;
        }
        if (isOneTooMany(part)) {
            resting.add(part);
            console.announce(part.name() + " has ended more than " + RESTARTS + " times in " + WINDOW.toMinutes()
                    + " minutes and is not started again: read why with ./ccg logs " + part.name()
                    + ", then stop the suite with ./ccg down and start it with ./ccg up.");
            return;
        }
        ended.add(part);
        restarts.execute(this::heal);
    }

    private boolean isOneTooMany(Part part) {
        Deque<Instant> recent = ends.computeIfAbsent(part, any -> new ArrayDeque<>());
        Instant now = Instant.now();
        recent.addLast(now);
        while (recent.getFirst().isBefore(now.minus(WINDOW))) {
            recent.removeFirst();
        }
        return recent.size() > RESTARTS;
    }

    /** Starts whatever has ended, in the order of need: a service is of no use before its database. */
    private void heal() {
        for (Part part : parts) {
            if (isDue(part)) {
                restart(part);
            }
        }
    }

    private synchronized boolean isDue(Part part) {
        return ended.remove(part);
    }

    private void restart(Part part) {
        Instant begin = Instant.now();
        try {
            part.start();
            console.announce(
                    part.name() + " is back after " + Console.seconds(Duration.between(begin, Instant.now())) + ".");
            watch(part);
        } catch (Stopped e) {
            leave(part);
        } catch (RuntimeException e) {
            console.announce(String.valueOf(e.getMessage()));
            startAgain(part);
        }
    }

    /** Nothing is started again from here on; returns when a restart that was under way has been given up. */
    void stop() {
        synchronized (this) {
            stopped = true;
            restarts.shutdownNow();
        }
        try {
            if (!restarts.awaitTermination(30, TimeUnit.SECONDS)) {
                console.announce("A restart that was under way does not end; it is left alone.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
