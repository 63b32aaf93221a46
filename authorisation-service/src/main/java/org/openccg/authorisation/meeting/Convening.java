package org.openccg.authorisation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/** Takes down what both sides say of a meeting, however irregular it was; refuses only effects. */
@ApplicationScoped
public class Convening {

    private final Meetings meetings;
    private final EvidenceStore evidence;
    private final DaysOff daysOff;

    Convening(Meetings meetings, EvidenceStore evidence, DaysOff daysOff) {
        this.meetings = meetings;
        this.evidence = evidence;
        this.daysOff = daysOff;
    }

    public Meeting call(Application application, Meeting.About about, Read<Calling.Told> body, Acting by, Instant at) {
        var speaker = Speaker.of(application, by);
        var told = read(application, body, at);
        var meeting = new Meeting(application.id(), about, Calling.of(told, calendar(), speaker, at));
        meetings.add(meeting);
        return meeting;
    }

    /** Until minutes tell that it was held. */
    public Meeting reschedule(Application application, UUID id, Read<Calling.Told> body, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        var speaker = Speaker.of(application, by);
        if (!meeting.minutes().isEmpty()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "The meeting was held: there are minutes of it.",
                    "Record another meeting.");
        }
        meeting.reschedule(read(application, body, at), calendar(), speaker, at);
        return meeting;
    }

    public Meeting account(Application application, UUID id, Read<Account.Told> body, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        var speaker = Speaker.of(application, by);
        meeting.account(read(application, body, at), calendar(), speaker, at);
        return meeting;
    }

    public Meeting minute(Application application, UUID id, Read<Minutes.Written> body, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        var speaker = Speaker.of(application, by);
        if (!meeting.calling().hasBegunAt(at)) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "The meeting begins on %s."
                            .formatted(Deadline.words(meeting.calling().startsAt())),
                    "Write its minutes once it was held.");
        }
        var written = read(
                application,
                reading -> {
                    var minutes = body.apply(reading);
                    checkKnown(minutes, meeting, speaker, at, reading);
                    return minutes;
                },
                at);
        meeting.minute(written, calendar(), speaker, at);
        return meeting;
    }

    public Meeting waive(Application application, UUID id, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        return act(application, meeting, Act.Kind.WAIVE, List.of(), null, by, at);
    }

    public Meeting ratify(Application application, UUID id, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        return act(application, meeting, Act.Kind.RATIFY, List.of(), null, by, at);
    }

    public Meeting avoid(
            Application application, UUID id, List<Integer> decisions, String reason, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        return act(
                application,
                meeting,
                Act.Kind.AVOID,
                decisions.stream().distinct().toList(),
                reason,
                by,
                at);
    }

    public Meeting offerAsEvidence(Application application, UUID id, Acting by, Instant at) {
        var meeting = meetings.in(application, id);
        return act(application, meeting, Act.Kind.OFFER_AS_EVIDENCE, List.of(), null, by, at);
    }

    private static Meeting act(
            Application application,
            Meeting meeting,
            Act.Kind kind,
            List<Integer> decisions,
            @Nullable String reason,
            Acting by,
            Instant at) {
        var capacity = Binding.capacity(application, by, rule(kind));
        var binding = new Binding(meeting, at);
        switch (kind) {
            case WAIVE -> binding.waive();
            case RATIFY -> binding.ratify();
            case AVOID -> binding.avoid(decisions);
            case OFFER_AS_EVIDENCE -> binding.offerAsEvidence();
        }
        meeting.act(new Act(
                kind,
                meeting.callings().size() - 1,
                decisions,
                reason,
                capacity.name(),
                Speaker.of(application, by),
                at));
        return meeting;
    }

    private static AuthorisationRule rule(Act.Kind kind) {
        return switch (kind) {
            case WAIVE, RATIFY -> AuthorisationRule.MTG_3;
            case AVOID -> AuthorisationRule.MTG_1;
            case OFFER_AS_EVIDENCE -> AuthorisationRule.MTG_2;
        };
    }

    private WorkingCalendar calendar() {
        return daysOff.present().calendar();
    }

    private <T> T read(Application application, Read<T> body, Instant at) {
        var reading = new Reading(() -> evidence.of(application.id()), at);
        T read = body.apply(reading);
        reading.refuseIfAny();
        return read;
    }

    private static void checkKnown(
            Minutes.Written written, Meeting meeting, Speaker speaker, Instant at, Reading reading) {
        var known = written.knownOn();
        if (known == null) {
            return;
        }
        reading.unless(
                speaker.isOfGroup(),
                "Only the group says when it knew of a decision.",
                "Leave it out: the period begins today, when the minutes are on record.",
                "/knownOn");
        reading.unless(
                !known.isBefore(Notice.day(meeting.calling().startsAt())) && !known.isAfter(Notice.day(at)),
                "%s is not between the meeting and today.".formatted(known),
                "Name the day on which the group knew what was decided.",
                "/knownOn");
    }

    /** Makes what somebody wrote into what is meant; what it cannot make sense of the reading collects. */
    @FunctionalInterface
    public interface Read<T> extends Function<Reading, T> {}
}
