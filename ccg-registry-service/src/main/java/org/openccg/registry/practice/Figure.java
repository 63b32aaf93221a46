package org.openccg.registry.practice;

/**
 * A number of a group's patients and where it comes from.
 *
 * @param source who published it where, or of whose lists it is the sum
 */
public record Figure(Population population, String source) {}
