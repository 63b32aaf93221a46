package org.openccg.authorisation.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case, in words.
 *
 * @param seq its place in the case's trail, where all of it stands
 * @param capacity in what capacity it was done
 * @param becomes where the case stands from then on, if that changed
 * @param reason the reason given, if any
 */
@Schema(name = "TimelineLine")
public record Line(
        @Schema(examples = "7") long seq,
        Instant at,
        @Schema(examples = "Tuesday 17 July 2012, 14:05") String atInWords,
        @Schema(examples = "Amara Osei") String who,
        @Schema(examples = "chair") String capacity,
        @Schema(examples = "Practice Z90001 signed.") String sentence,
        @Schema(examples = "in review") @Nullable String becomes,

        @Schema(examples = "The plan was corrected.") @Nullable
        String reason) {}
