package org.openccg.platform.calendar;

import java.time.Instant;
import java.util.UUID;
import org.openccg.platform.time.Until;

/**
 * A last day as an entry of a calendar.
 *
 * @param id the same for the same thing, so that a calendar moves its entry instead of adding another
 * @param sequence grows with every change; a calendar keeps the highest
 * @param changedAt when it was last changed
 * @param cancelled whether it does not matter any more
 */
public record CalendarEntry(
        UUID id, int sequence, Instant changedAt, Until until, String title, String description, boolean cancelled) {}
