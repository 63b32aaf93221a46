package org.openccg.registry.ccg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Told inside the transaction in which several groups became one, after the memberships moved: whatever else is a
 * group's carries over to the successor then, or not at all.
 *
 * @param on the first day of the successor
 */
public record Merged(Set<UUID> predecessors, UUID successor, LocalDate on, Instant at) {}
