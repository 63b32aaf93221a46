package org.openccg.registry.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom the chair wants, as what, and when; a signatory for which practice. */
public record Invited(
        Capacity capacity,
        @Nullable String practice,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {}
