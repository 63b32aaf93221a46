package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A practice's signature under the application, and who gave it. */
@Embeddable
public record Signature(
        @Basic(optional = false) String practice,
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,
        @Basic(optional = false) @Column(name = "signed_at") Instant at) {}
