package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The chair's or the accountable officer's word that the application is true. */
@Embeddable
public record Certification(
        @Enumerated(EnumType.STRING) Capacity capacity,
        UUID subject,
        String name,
        @Column(name = "certified_at") Instant at) {}
