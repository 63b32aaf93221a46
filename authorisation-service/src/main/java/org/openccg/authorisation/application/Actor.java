package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who did what in which round of a case; a ruling that remits starts a new round. */
@Embeddable
public record Actor(
        UUID subject,
        String name,
        @Enumerated(EnumType.STRING) Part part,
        @Column(name = "round") int round) {}
