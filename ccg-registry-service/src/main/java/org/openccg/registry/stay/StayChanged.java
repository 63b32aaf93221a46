package org.openccg.registry.stay;

import java.time.Instant;
import java.util.UUID;

/**
 * Told inside the transaction in which a group's stay was placed or lifted, or in which its lifting came again.
 *
 * @param step {@code PLACE_STAY} or {@code LIFT_STAY}
 * @param cause what made it change
 * @param took false when nothing was left to change
 */
public record StayChanged(UUID groupId, UUID appealId, String step, String cause, boolean took, Instant at) {}
