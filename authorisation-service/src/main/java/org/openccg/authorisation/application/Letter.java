package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A practice's letter of support among the evidence; it counts as its signature (APP-1). */
@Embeddable
public record Letter(
        @Basic(optional = false) String practice,
        @Basic(optional = false) UUID evidence,
        @Basic(optional = false) UUID recordedBy,
        @Basic(optional = false) String recordedByName,
        @Basic(optional = false) Instant recordedAt) {}
