package org.openccg.authorisation.evidence.scanning;

import org.jspecify.annotations.Nullable;

/**
 * What is known about malware in a file.
 *
 * @param malware what the scanner calls it, when it found some
 */
public record Scan(State state, @Nullable String malware) {

    /** Where a file stands with the scanner. */
    public enum State {
        /** No scanner is configured. */
        NOT_SCANNED,
        /** The scanner could not be asked yet. */
        PENDING,
        CLEAN,
        INFECTED
    }

    static Scan of(State state) {
        return new Scan(state, null);
    }

    static Scan infected(String malware) {
        return new Scan(State.INFECTED, malware);
    }

    public boolean isInfected() {
        return state == State.INFECTED;
    }
}
