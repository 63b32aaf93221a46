package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Somebody named for a seat in one round of a case because all others were barred, with the reason. */
@Embeddable
public record Substitute(
        @Basic(optional = false) int round,

        @Basic(optional = false) @Enumerated(EnumType.STRING) @Column(name = "capacity")
        Seat seat,

        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,
        @Basic(optional = false) String reason,
        @Basic(optional = false) UUID namedBy,
        @Basic(optional = false) String namedByName,
        @Basic(optional = false) Instant namedAt) {}
