package org.openccg.authorisation.meeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.authorisation.meeting.Account;
import org.openccg.authorisation.meeting.Act;
import org.openccg.authorisation.meeting.Calling;
import org.openccg.authorisation.meeting.Meeting;
import org.openccg.authorisation.meeting.Minutes;
import org.openccg.authorisation.meeting.Participant;
import org.openccg.authorisation.meeting.Standing;

/** A meeting with everything both sides said of it, the same for every reader. */
@Schema(name = "Meeting")
record MeetingView(
        UUID id,
        UUID applicationId,
        String purpose,

        @Schema(description = "on the group's set-up, so that fair notice is due")
        boolean decides,

        @Schema(description = "why safety did not let it wait") @Nullable
        String urgency,

        Instant startsAt,
        @Nullable Instant endsAt,
        String place,
        List<Participant> invited,
        NoticeView notice,

        @Schema(description = "how it was called, the latest last: notice counts from that")
        List<Calling> callings,

        List<Account> accounts,
        List<Minutes> minutes,
        List<DecisionView> decisions,
        @Nullable Act waiver,
        @Nullable RatificationView ratification,

        @Schema(description = "decisions the group undid, with its reasons")
        List<Act> avoidances,

        @Schema(description = "the group's consent that it is used in a concern or an appeal") @Nullable
        Act offeredAsEvidence,

        Speaker recordedBy,
        Instant recordedAt) {

    @Schema(name = "MeetingDecision")
    record DecisionView(
            @Schema(examples = "0") int number,

            @Schema(examples = "The group joins its neighbours.")
            String text,

            @Schema(description = "in which minutes; 0 are the first")
            int minutes,

            Standing standing,

            @Schema(description = "the day on which the group knew of it")
            LocalDate knownOn,

            @Schema(description = "last day to undo it, while it can be") @Nullable
            LocalDate until,

            @Schema(examples = "10 working days from the day the group knew of it, on Tuesday 3 July 2012") @Nullable
            String computed) {

        static DecisionView of(Meeting meeting, int number, LocalDate today) {
            var resolution = meeting.resolutions().get(number);
            var standing = meeting.standing(number, today);
            boolean open = standing == Standing.VOIDABLE;
            return new DecisionView(
                    number,
                    resolution.text(),
                    resolution.minutes(),
                    standing,
                    resolution.knownOn(),
                    open ? resolution.voidUntil() : null,
                    open ? resolution.voidComputed() : null);
        }
    }

    @Schema(name = "MeetingRatification")
    record RatificationView(
            @Schema(description = "last day to ratify it") LocalDate until,

            @Schema(examples = "10 working days from the meeting on Tuesday 3 July 2012")
            String computed,

            @Nullable Act given) {

        static @Nullable RatificationView of(Meeting meeting) {
            var calling = meeting.calling();
            return meeting.urgency().isEmpty()
                    ? null
                    : new RatificationView(
                            calling.ratifyUntil(),
                            calling.ratifyComputed(),
                            meeting.done(Act.Kind.RATIFY).orElse(null));
        }
    }

    static MeetingView of(Meeting meeting, LocalDate today) {
        var calling = meeting.calling();
        var first = meeting.callings().get(0);
        return new MeetingView(
                meeting.id(),
                meeting.applicationId(),
                meeting.purpose(),
                meeting.isAboutSetUp(),
                meeting.urgency().orElse(null),
                calling.startsAt(),
                calling.endsAt(),
                calling.place(),
                meeting.invited(),
                NoticeView.of(meeting.reckoning()),
                meeting.callings(),
                meeting.accounts(),
                meeting.minutes(),
                meeting.numbers().stream()
                        .map(number -> DecisionView.of(meeting, number, today))
                        .toList(),
                meeting.done(Act.Kind.WAIVE).orElse(null),
                RatificationView.of(meeting),
                meeting.acts().stream()
                        .filter(act -> act.kind() == Act.Kind.AVOID)
                        .toList(),
                meeting.done(Act.Kind.OFFER_AS_EVIDENCE).orElse(null),
                first.by(),
                meeting.recordedAt());
    }
}
