package org.openccg.registry.ccg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside the transaction in which a group withdrew or was dissolved.
 *
 * @param on the first day without it
 */
public record Ended(UUID groupId, LocalDate on, Instant at) {}
