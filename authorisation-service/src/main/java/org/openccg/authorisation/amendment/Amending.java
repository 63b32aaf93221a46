package org.openccg.authorisation.amendment;

import static org.openccg.authorisation.AuthorisationRule.APP_6;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Bid;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Changes a bid by consent of those who apply, and keeps what was before. */
@ApplicationScoped
public class Amending {

    private static final String CONSTITUTION = "CONSTITUTION";

    private final Amendments amendments;
    private final EvidenceStore evidence;

    Amending(Amendments amendments, EvidenceStore evidence) {
        this.amendments = amendments;
        this.evidence = evidence;
    }

    /** Takes effect at once where nobody else has to agree. */
    public Amendment propose(
            Application application, Kind kind, Proposed proposed, String reason, Acting by, Instant at) {
        refuseAfterOutcome(application);
        refuseUnlessMay(application, kind, proposed, by);
        var faults = new AmendmentRules(application, evidence.current(application.id())).faults(kind, proposed);
        if (!faults.isEmpty()) {
            throw new Refused(AuthorisationProblem.AMENDMENT_INVALID, faults);
        }
        var amendment = new Amendment(application.id(), kind, proposed, reason, Person.of(by), at);
        amendments.add(amendment);
        ownPractices(application, by)
                .forEach(practice -> amendment.agree(new Consent(practice, by.subject(), by.name(), at)));
        takeEffectIfAgreed(application, amendment, at);
        return amendment;
    }

    /** A practice that applies gives its consent. */
    public Amendment agree(Application application, UUID id, String practice, Acting by, Instant at) {
        refuseAfterOutcome(application);
        var amendment = open(application, id);
        if (!ownPractices(application, by).contains(practice)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    APP_6,
                    "You do not act for a practice %s that applies.".formatted(practice),
                    "Somebody who acts for it agrees; only practices that stand behind the bid are asked.");
        }
        amendment.agree(new Consent(practice, by.subject(), by.name(), at));
        takeEffectIfAgreed(application, amendment, at);
        return amendment;
    }

    public Amendment withdraw(Application application, UUID id, Acting by, Instant at) {
        var amendment = open(application, id);
        if (!amendment.proposer().subject().equals(by.subject()) && !application.letsTakeSteps(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You did not propose it.",
                    "Who proposed it or who leads the group takes it back.");
        }
        amendment.withdraw(at);
        return amendment;
    }

    /** How many of those who apply have to agree. */
    public int needed(Application application, Kind kind) {
        int applying = application.applicants().signedPractices().size();
        return kind == Kind.LEAVE || applying == 0 ? 0 : application.threshold().needed(applying);
    }

    private void takeEffectIfAgreed(Application application, Amendment amendment, Instant at) {
        long agreed = amendment.consents().stream()
                .filter(each -> application.applicants().hasSigned(each.practice()))
                .count();
        if (agreed < needed(application, amendment.kind())) {
            return;
        }
        var before = Shape.of(application, constitution(application.id()));
        var proposed = amendment.proposed();
        if (amendment.kind() == Kind.JOIN && proposed.practice() != null) {
            application.join(proposed.practice(), at);
        } else if (amendment.kind() == Kind.LEAVE && proposed.practice() != null) {
            application.leave(proposed.practice().code(), at);
        } else if (amendment.kind() == Kind.CHANGE_BID) {
            application.amend(changed(application.bid(), proposed), at);
        }
        var after = Shape.of(
                application,
                proposed.constitution() == null ? constitution(application.id()) : proposed.constitution());
        amendment.takeEffect(before, after, at);
    }

    private static Bid changed(Bid bid, Proposed proposed) {
        return new Bid(
                proposed.summary() == null ? bid.summary() : proposed.summary(),
                proposed.accountableOfficer() == null ? bid.accountableOfficer() : proposed.accountableOfficer(),
                bid.wave(),
                bid.signatureThreshold());
    }

    /** The edition in force: the last one agreed, or else the one there was at submission. */
    private @Nullable UUID constitution(UUID applicationId) {
        var agreed = amendments.of(applicationId).stream()
                .filter(each -> each.kind() == Kind.MODIFY_CONSTITUTION && each.state() == State.IN_EFFECT)
                .flatMap(each -> Stream.ofNullable(each.proposed().constitution()))
                .toList();
        return agreed.isEmpty()
                ? evidence.of(applicationId).stream()
                        .filter(each -> each.type().equals(CONSTITUTION) && each.side() == Evidence.Side.GROUP)
                        .map(Evidence::id)
                        .findFirst()
                        .orElse(null)
                : agreed.get(agreed.size() - 1);
    }

    private Amendment open(Application application, UUID id) {
        var amendment = amendments.get(application.id(), id);
        if (!amendment.isOpen()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "The amendment is %s.".formatted(amendment.state()),
                    "Propose another one if it is still wanted.");
        }
        return amendment;
    }

    private static void refuseUnlessMay(Application application, Kind kind, Proposed proposed, Acting by) {
        boolean may = kind == Kind.LEAVE
                ? proposed.practice() != null
                        && by.is("gp")
                        && by.caller().actsFor("practice:" + proposed.practice().code())
                : application.letsTakeSteps(by);
        if (!may) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    APP_6,
                    kind == Kind.LEAVE
                            ? "A practice leaves by its own word; you do not act for it."
                            : "You may not propose this for the group.",
                    kind == Kind.LEAVE
                            ? "Somebody who acts for the practice does this."
                            : "Chair, accountable officer or deputy proposes it.");
        }
    }

    private static void refuseAfterOutcome(Application application) {
        if (!application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    APP_6,
                    "The bid cannot be amended while %s.".formatted(application.status()),
                    "There is an outcome; what comes now is a new application.");
        }
    }

    private static List<String> ownPractices(Application application, Acting by) {
        return application.applicants().signedPractices().stream()
                .map(Practice::code)
                .filter(code -> by.is("gp") && by.caller().actsFor("practice:" + code))
                .toList();
    }

    static Fault fault(String detail, String remedy, String place) {
        return Fault.of(APP_6, detail, remedy).at(place);
    }
}
