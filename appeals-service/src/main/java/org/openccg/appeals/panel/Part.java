package org.openccg.appeals.panel;

import java.util.UUID;

/**
 * What somebody had to do with a case.
 *
 * @param as in what capacity, in capitals
 */
public record Part(UUID subject, Side side, String as) {}
