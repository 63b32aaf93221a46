package org.openccg.platform.audit;

import java.util.UUID;

/**
 * The first place at which a chain is not what was written.
 *
 * @param seq the entry's number in its chain
 * @param what is wrong there, as a sentence
 */
public record Broken(UUID caseId, long seq, String what) {}
