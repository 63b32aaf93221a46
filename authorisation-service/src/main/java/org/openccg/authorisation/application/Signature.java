package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A practice's signature under the application, and who gave it. */
@Embeddable
public record Signature(
        String practice,
        UUID subject,
        String name,
        @Column(name = "signed_at") Instant at) {}
