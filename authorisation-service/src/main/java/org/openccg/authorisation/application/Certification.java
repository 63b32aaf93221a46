package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The chair's or the accountable officer's word that the application is true. */
@Embeddable
public record Certification(
        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Capacity capacity,

        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,

        @Basic(optional = false) @Column(name = "certified_at")
        Instant at) {}
