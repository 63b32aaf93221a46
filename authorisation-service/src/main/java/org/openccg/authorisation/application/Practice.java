package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A member practice and the provider behind it, as copied when the application was started. */
@Embeddable
public record Practice(
        @Basic(optional = false) @Column(name = "practice") String code,
        @Basic(optional = false) String name,
        @Basic(optional = false) String provider) {}
