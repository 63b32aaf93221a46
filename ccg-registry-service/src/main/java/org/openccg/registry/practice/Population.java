package org.openccg.registry.practice;

import java.time.LocalDate;

/**
 * A number of patients. It never stands alone (REG-7).
 *
 * @param basis how they were counted
 * @param asAt when; for a sum, the earliest day of its parts
 */
public record Population(long value, PopulationBasis basis, LocalDate asAt) {}
