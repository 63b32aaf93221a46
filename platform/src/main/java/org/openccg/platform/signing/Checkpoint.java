package org.openccg.platform.signing;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a checkpoint says: where every chain of the service stood, and what had been signed, as one hash.
 *
 * @param kind what it is
 * @param service whose chains
 * @param day the day it was made, by the calendar and not by business time
 * @param number counted from 1 without a gap
 * @param leaves over how many chains and documents
 * @param root of the tree of their hashes
 * @param previous hash of the checkpoint before, or 64 zeros
 */
@Schema(name = "Checkpoint")
public record Checkpoint(
        @Schema(examples = "CHECKPOINT") String kind,
        @Schema(examples = "a-service") String service,
        LocalDate day,
        @Schema(examples = "7") long number,
        Instant madeAt,
        @Schema(examples = "1024") long leaves,
        String root,
        String previous) {

    static final String KIND = "CHECKPOINT";
    static final String NONE = "0".repeat(64);
}
