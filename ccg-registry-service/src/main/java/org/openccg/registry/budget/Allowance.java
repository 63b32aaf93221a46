package org.openccg.registry.budget;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.practice.Population;

/**
 * The most a group may spend a year on running itself (RCA-1): a cap, no entitlement.
 *
 * @param amount pounds a year
 * @param perHead the rate it rests on, in pounds
 * @param population what it was computed from, with basis and date
 * @param indicative whether it rests on practice lists, which no one has moderated
 */
@Schema(name = "Allowance")
public record Allowance(long amount, BigDecimal perHead, Population population, boolean indicative) {}
