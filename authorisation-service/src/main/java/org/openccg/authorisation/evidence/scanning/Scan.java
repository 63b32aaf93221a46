package org.openccg.authorisation.evidence.scanning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known about malware in a file.
 *
 * @param malware what the scanner calls it, when it found some
 */
public record Scan(State state, @Nullable String malware) {

    /** Where a file stands with the scanner. */
    @Schema(name = "ScanState")
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
