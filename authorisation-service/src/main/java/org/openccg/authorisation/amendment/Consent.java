package org.openccg.authorisation.amendment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A practice's consent to an amendment, and who gave it. */
@Embeddable
public record Consent(
        @Basic(optional = false) String practice,
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,
        @Basic(optional = false) @Column(name = "agreed_at") Instant at) {}
