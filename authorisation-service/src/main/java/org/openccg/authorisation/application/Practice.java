package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A member practice and the provider behind it, as copied when the application was started. */
@Embeddable
public record Practice(
        @Column(name = "practice") String code, String name, String provider) {}
