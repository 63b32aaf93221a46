package org.openccg.registry.office;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is asked about and from what knowledge.
 *
 * @param asAt how things were on this day
 * @param knownAt as they were known at this instant
 */
public record Moment(LocalDate asAt, Instant knownAt) {

    /** Later than anything will ever be recorded. */
    public static final Instant KNOWN_NOW = Instant.parse("9999-12-31T00:00:00Z");

    public static Moment on(LocalDate day) {
        return new Moment(day, KNOWN_NOW);
    }
}
