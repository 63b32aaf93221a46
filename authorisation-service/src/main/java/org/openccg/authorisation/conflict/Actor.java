package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who did what in which round of a case; a ruling that remits starts a new round. */
@Embeddable
public record Actor(
        @Basic(optional = false) UUID subject,
        @Basic(optional = false) String name,

        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Part part,

        @Basic(optional = false) int round) {}
