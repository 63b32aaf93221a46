package org.openccg.registry.sharing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A group that shares.
 *
 * @param share per cent of the costs
 */
@Embeddable
public record SharingParty(UUID groupId, BigDecimal share) {}
