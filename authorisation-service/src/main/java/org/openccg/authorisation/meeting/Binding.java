package org.openccg.authorisation.meeting;

import static org.openccg.authorisation.AuthorisationProblem.AVOIDING_CLOSED;
import static org.openccg.authorisation.AuthorisationProblem.MEETING_STANDS;
import static org.openccg.authorisation.AuthorisationProblem.NOTICE_NOT_SEVERE;
import static org.openccg.authorisation.AuthorisationProblem.RATIFYING_CLOSED;
import static org.openccg.authorisation.AuthorisationProblem.WAIVING_CLOSED;
import static org.openccg.authorisation.AuthorisationRule.MTG_1;
import static org.openccg.authorisation.AuthorisationRule.MTG_2;
import static org.openccg.authorisation.AuthorisationRule.MTG_3;

import java.time.Instant;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Capacity;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.problem.Rule;
import org.openccg.platform.time.Deadline;

/** When the group can waive notice, ratify, undo what was decided, or offer a meeting as evidence. */
final class Binding {

    private final Meeting meeting;
    private final Instant now;

    Binding(Meeting meeting, Instant now) {
        this.meeting = meeting;
        this.now = now;
    }

    /** In what capacity the caller binds the group: chair, accountable officer or deputy; nobody else does. */
    static Capacity capacity(Application application, Acting by, Rule rule) {
        if (!application.applicants().letTakeSteps(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    rule,
                    "Only chair, accountable officer or deputy of the group do this.",
                    "Ask one of them.");
        }
        return application.applicants().capacitiesOf(by).get(0);
    }

    void waive() {
        refuseTwice(Act.Kind.WAIVE, "Notice was waived already.");
        if (meeting.calling().isOverAt(now)) {
            throw Refused.because(
                    WAIVING_CLOSED,
                    MTG_3,
                    "The meeting is over.",
                    "What it decided stands after the days for undoing it, unless it is undone.");
        }
    }

    void ratify() {
        refuseTwice(Act.Kind.RATIFY, "The meeting was ratified already.");
        var calling = meeting.calling();
        if (meeting.urgency().isEmpty()) {
            throw closed("The meeting was not called as urgent for safety.", "Call it again with due notice.");
        }
        if (!calling.hasBegunAt(now)) {
            throw closed("The meeting was not held yet.", "Waive its notice, or ratify it afterwards.");
        }
        if (calling.toRatify().isOverAt(now)) {
            throw closed(
                    "The last day to ratify it was %s: %s."
                            .formatted(Deadline.words(calling.ratifyUntil()), calling.ratifyComputed()),
                    "Call it again with due notice.");
        }
    }

    void avoid(List<Integer> numbers) {
        if (meeting.isProper() || meeting.isDone(Act.Kind.RATIFY)) {
            throw Refused.because(MEETING_STANDS, MTG_1, why(), "Call another meeting to decide otherwise.");
        }
        numbered(numbers).refuseIfAny(CommonProblem.INVALID);
        var closed = new Faults();
        for (int index = 0; index < numbers.size(); index++) {
            int number = numbers.get(index);
            var resolution = meeting.resolutions().get(number);
            String place = "/decisions/" + index;
            closed.unless(
                    !meeting.isAvoided(number),
                    Fault.of(MTG_1, "Decision %d was undone already.".formatted(number), "Leave it out.")
                            .at(place));
            closed.unless(
                    !Notice.day(now).isAfter(resolution.voidUntil()),
                    Fault.of(
                                    MTG_1,
                                    "The last day to undo decision %d was %s: %s."
                                            .formatted(
                                                    number,
                                                    Deadline.words(resolution.voidUntil()),
                                                    resolution.voidComputed()),
                                    "Call another meeting to decide otherwise.")
                            .at(place));
        }
        closed.refuseIfAny(AVOIDING_CLOSED);
    }

    void offerAsEvidence() {
        refuseTwice(Act.Kind.OFFER_AS_EVIDENCE, "The meeting was offered already.");
        var notice = meeting.reckoning().counting();
        if (notice.kind() != NoticeKind.SEVERE) {
            throw Refused.because(
                    NOTICE_NOT_SEVERE,
                    MTG_2,
                    "Its notice was not severely short: " + notice.words(),
                    "It stays on record here as it is.");
        }
    }

    private Faults numbered(List<Integer> numbers) {
        var faults = new Faults();
        for (int index = 0; index < numbers.size(); index++) {
            faults.unless(
                    meeting.numbers().contains(numbers.get(index)),
                    new Fault(
                            null,
                            "The meeting has no decision %d.".formatted(numbers.get(index)),
                            "Use numbers of its decisions; the first is 0.",
                            "/decisions/" + index));
        }
        return faults;
    }

    private String why() {
        if (!meeting.isAboutSetUp()) {
            return "The meeting does not decide on the group's set-up.";
        }
        if (meeting.isDone(Act.Kind.WAIVE)) {
            return "The group waived the notice of the meeting.";
        }
        return meeting.isDone(Act.Kind.RATIFY)
                ? "The group ratified the meeting."
                : "The meeting was properly called: "
                        + meeting.reckoning().counting().words();
    }

    private void refuseTwice(Act.Kind kind, String detail) {
        if (meeting.isDone(kind)) {
            throw Refused.because(CommonProblem.STEP_NOT_ALLOWED, detail, "Nothing needs to be done.");
        }
    }

    private static Refused closed(String detail, String remedy) {
        return Refused.because(RATIFYING_CLOSED, MTG_3, detail, remedy);
    }
}
