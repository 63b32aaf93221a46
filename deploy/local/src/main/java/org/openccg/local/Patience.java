package org.openccg.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, which ends at once when the suite is asked to stop. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Patience() {}

    /** False when the time ran out first. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(BETWEEN_LOOKS);
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }
}
