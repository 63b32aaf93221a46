package org.openccg.authorisation.application;

import java.util.SortedSet;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;

/**
 * A case measured against the catalogue it froze.
 *
 * @param notMet codes of criteria found NOT_MET
 * @param open codes of criteria found neither MET nor NOT_MET
 */
public record Measured(CriteriaCatalogue catalogue, SortedSet<String> notMet, SortedSet<String> open) {}
