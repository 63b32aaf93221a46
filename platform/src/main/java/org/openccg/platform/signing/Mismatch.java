package org.openccg.platform.signing;

import java.time.LocalDate;

/**
 * Something that is no longer as a checkpoint has it.
 *
 * @param day of the checkpoint
 * @param what is wrong, as a sentence that names the place
 */
public record Mismatch(LocalDate day, String what) {}
