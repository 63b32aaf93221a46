package org.openccg.authorisation.meeting.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Notice;
import org.openccg.authorisation.meeting.Reckoning;

/** The notice of a meeting as each side has it, what counts for the effect, and what all of it comes to. */
@Schema(name = "MeetingNoticeOfBothSides")
record NoticeView(
        Fairness fairness,

        @Schema(description = "less than twelve hours, by what counts")
        boolean underTwelveHours,

        @Schema(description = "what counts for the effect: where the sides disagree, the group's")
        Notice counts,

        @Schema(description = "as the group has it") @Nullable
        Notice group,

        @Schema(description = "as the office has it") @Nullable
        Notice office) {

    /** How fair it was; DISPUTED where the sides disagree about that. */
    @Schema(name = "MeetingFairness")
    enum Fairness {
        FINE,
        SHORT_NOTICE,
        SEVERE,
        DISPUTED
    }

    static NoticeView of(Reckoning reckoning) {
        var counts = reckoning.counting();
        return new NoticeView(
                reckoning.isDisputed()
                        ? Fairness.DISPUTED
                        : Fairness.valueOf(counts.kind().name()),
                counts.isUnderTwelveHours(),
                counts,
                reckoning.group(),
                reckoning.office());
    }
}
