package org.openccg.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Watches over the parts: one that ends without being asked to is started again, though not for ever. */
final class Supervisor {

    private static final int RESTARTS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final List<Part> parts;
    private final Console console;
    private final Map<Part, Deque<Instant>> ends = new HashMap<>();
    private final Set<Part> resting = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "supervisor");

    /** The parts in the order in which they need one another. */
    Supervisor(List<Part> parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** This one is stopped on purpose. */
    void leave(Part part) {
        resting.add(part);
    }

    /** This one is running again, on purpose. */
    void attend(Part part) {
        resting.remove(part);
    }

    /** One thread looks and restarts, so what the others need comes back first. */
    private void watch() {
        try {
            while (true) {
                for (Part part : parts) {
                    if (part.process().isEmpty() && !resting.contains(part)) {
                        revive(part);
                        break;
                    }
                }
                Patience.pause(BETWEEN_LOOKS);
            }
        } catch (Stopped e) {
            // the suite is being stopped, and watching it with it
        }
    }

    private void revive(Part part) {
        console.announce(part.name() + " has ended without being asked to.");
        if (isOneTooMany(part)) {
            leave(part);
            console.announce(part.name() + " has ended more than " + RESTARTS + " times in " + WINDOW.toMinutes()
                    + " minutes and is not started again: read why with ./ccg logs " + part.name()
                    + ", then stop the suite with ./ccg down and start it with ./ccg up.");
            return;
        }
        Instant begin = Instant.now();
        try {
            part.start();
            console.announce(
                    part.name() + " is back after " + Console.seconds(Duration.between(begin, Instant.now())) + ".");
        } catch (Stopped e) {
            throw e;
        } catch (RuntimeException e) {
            console.announce(String.valueOf(e.getMessage()));
        }
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

    /** Nothing is started again from here on; returns when a restart that was under way has been given up. */
    void stop() {
        thread.interrupt();
        try {
            thread.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            console.announce("A restart that was under way does not end; it is left alone.");
        }
    }
}
