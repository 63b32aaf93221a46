package org.openccg.registry.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of a schedule.
 *
 * @param amount pounds a year
 */
@Embeddable
public record Line(@Enumerated(EnumType.STRING) Category category, String description, long amount) {}
