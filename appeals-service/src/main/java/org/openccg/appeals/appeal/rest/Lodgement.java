package org.openccg.appeals.appeal.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said on lodging.
 *
 * @param lateReason why it comes after the last day to appeal, needed only then
 */
record Lodgement(
        @Schema(examples = "The decision was served on a mailbox nobody reads.") @Nullable @Size(max = 20_000)
        String lateReason) {}
