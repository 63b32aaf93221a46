package org.openccg.registry.practice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Told inside the transaction in which practices themselves chose a group, or what they had signed for was settled. */
public record Chosen(Set<String> practices, UUID groupId, Instant at) {}
