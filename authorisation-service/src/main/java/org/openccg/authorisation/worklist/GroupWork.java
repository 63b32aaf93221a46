package org.openccg.authorisation.worklist;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;
import static org.openccg.authorisation.deadline.DeadlineKind.DECISION;
import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.Capacity;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;

/** What the people of a group do with the bid itself, and with what was served on them. */
@ApplicationScoped
class GroupWork implements WorkSource {

    @Override
    public List<Work> on(Desk desk) {
        return desk.cases().stream()
                .filter(at -> at.application().applicants().isOwn(at.who()))
                .flatMap(at -> at.isIn(Status.DRAFT) ? draft(desk, at) : served(desk, at))
                .toList();
    }

    private static Stream<Work> draft(Desk desk, AtHand at) {
        return Stream.of(finish(desk, at), signatures(desk, at), certification(desk, at))
                .flatMap(each -> each);
    }

    private static Stream<Work> finish(Desk desk, AtHand at) {
        boolean returned = at.application().submittedAt().isPresent();
        String action = returned
                ? "Put right what the office named in the bid of %s and submit it again"
                : "Finish the bid of %s and submit it";
        return at.isOpen(Step.SUBMIT)
                ? Stream.of(new Offer(desk, at, WorkKind.FINISH_BID, action, "/completeness")
                        .group(desk.clock(at, DECISION).orElse(null), null))
                : Stream.empty();
    }

    private static Stream<Work> signatures(Desk desk, AtHand at) {
        var mine = at.who().caller().organisationsOf("practice");
        var unsigned = at.application().applicants().practices().stream()
                .map(Practice::code)
                .filter(code ->
                        mine.contains(code) && !at.application().applicants().hasSigned(code))
                .toList();
        return unsigned.isEmpty()
                ? Stream.empty()
                : Stream.of(new Offer(
                                desk,
                                at,
                                WorkKind.SIGN,
                                "Read the bid of %s and sign it for " + String.join(" and ", unsigned),
                                "/signatures")
                        .group(null, null));
    }

    private static Stream<Work> certification(Desk desk, AtHand at) {
        var applicants = at.application().applicants();
        return applicants.isSpokenForBy(at.who())
                        && applicants.capacitiesOf(at.who()).stream()
                                .filter(Capacity::leads)
                                .anyMatch(each -> applicants.certification(each).isEmpty())
                ? Stream.of(new Offer(
                                desk,
                                at,
                                WorkKind.CERTIFY,
                                "Certify that what the bid of %s says is right",
                                "/self-certification")
                        .group(null, null))
                : Stream.empty();
    }

    private static Stream<Work> served(Desk desk, AtHand at) {
        if (at.isIn(Status.NOTICE_SERVED) && desk.mayStill(at, REPRESENTATIONS)) {
            return Stream.of(new Offer(
                            desk,
                            at,
                            WorkKind.ANSWER_NOTICE,
                            "Read the notice served on %s and answer it point by point",
                            "/representations")
                    .group(desk.clock(at, REPRESENTATIONS).orElseThrow(), null));
        }
        if (desk.mayStill(at, APPEAL)
                && at.application().openAppeal().isEmpty()
                && at.application().letsTakeSteps(at.who())) {
            return Stream.of(new Offer(
                            desk, at, WorkKind.APPEAL, "Appeal against the decision on %s, if you want to", "/decision")
                    .group(desk.clock(at, APPEAL).orElseThrow(), null));
        }
        return Stream.empty();
    }
}
