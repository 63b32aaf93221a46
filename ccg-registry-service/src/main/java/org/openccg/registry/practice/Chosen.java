package org.openccg.registry.practice;

import java.time.Instant;
import java.util.UUID;

/** Told inside the transaction in which a practice itself chose a group. */
public record Chosen(String practice, UUID groupId, Instant at) {}
