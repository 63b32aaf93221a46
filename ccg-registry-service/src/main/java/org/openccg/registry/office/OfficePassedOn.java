package org.openccg.registry.office;

import java.time.Instant;
import java.time.LocalDate;

/** An office closed and its successor takes over. Observed in the transaction that passes everything on. */
public record OfficePassedOn(String office, String successor, LocalDate from, Instant at) {}
