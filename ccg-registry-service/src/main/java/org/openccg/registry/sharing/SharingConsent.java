package org.openccg.registry.sharing;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a party agreed. */
@Embeddable
public record SharingConsent(UUID groupId, Instant agreedAt, UUID agreedBy) {}
