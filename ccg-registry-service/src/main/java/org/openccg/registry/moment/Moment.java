package org.openccg.registry.moment;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.query.NativeQuery;

/**
 * What is asked about and from what knowledge.
 *
 * @param asAt how things were on this day
 * @param knownAt as they were known at this instant
 */
public record Moment(LocalDate asAt, Instant knownAt) {

    /** Later than anything will ever be recorded. */
    public static final Instant KNOWN_NOW = Instant.parse("9999-12-31T00:00:00Z");

    /** SQL, to be formatted with the alias of a bitemporal table: what was known at {@code :knownAt}. */
    public static final String KNOWN =
            " %1$s.recorded_at <= :knownAt and (%1$s.superseded_at is null or %1$s.superseded_at > :knownAt) ";

    /** The same, and valid on the day {@code :asAt}. */
    public static final String THEN = KNOWN + "and %1$s.valid @> cast(:asAt as date) ";

    public static Moment on(LocalDate day) {
        return new Moment(day, KNOWN_NOW);
    }

    /** Sets {@code :asAt} and {@code :knownAt}. */
    public <T> NativeQuery<T> in(NativeQuery<T> query) {
        return query.setParameter("asAt", asAt).setParameter("knownAt", knownAt);
    }
}
