package org.openccg.authorisation.notice;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.notice.Representation.Said;
import org.openccg.authorisation.notice.Representation.Voice;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Takes representations: from anybody of the group, with finality only from those who lead it. */
@ApplicationScoped
public class Representing {

    private final Notices notices;
    private final Deadlines deadlines;
    private final EvidenceStore evidence;

    Representing(Notices notices, Deadlines deadlines, EvidenceStore evidence) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.evidence = evidence;
    }

    public Representation represent(Application application, Said said, Acting by, Instant at) {
        if (!application.applicants().isOwn(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You are not of the group.",
                    "People appointed in the group and its practices make representations.");
        }
        application.hear(at);
        checkAsked(application);
        boolean ends = said.conclusive() || said.waived();
        if (ends && !application.applicants().isSpokenForBy(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    AuthorisationRule.BLK_6,
                    "Only chair or accountable officer end the group's time early.",
                    "Send it without final and waived; everybody else's time goes on.");
        }
        var faults = new Faults()
                .unless(
                        said.waived() || !said.points().isEmpty(),
                        new Fault(null, "No point is made.", "Make at least one, or waive.", "/points"));
        boolean says = faults.isEmpty();
        documents(application, said.evidence(), faults);
        faults.refuseIfAny(says ? AuthorisationProblem.REPRESENTATION_INVALID : CommonProblem.INVALID);
        var notice = notices.standing(application);
        var representation = new Representation(application, notice, said, voice(application, by), at);
        notices.add(representation);
        if (ends) {
            deadlines.met(application.id(), REPRESENTATIONS, notice.id(), "All was said.", Person.of(by), at);
        }
        return representation;
    }

    /** Once conditions are imposed, only the notice of raising one is answered, in its time. */
    private void checkAsked(Application application) {
        boolean asked = !application.isConditional()
                || deadlines.isRunning(
                        application.id(),
                        REPRESENTATIONS,
                        notices.standing(application).id());
        if (!asked) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "No notice is open to representations.",
                    "Answer conditions with evidence: POST /applications/{id}/conditions/answer.");
        }
    }

    /** Documents of the group that both sides can open. */
    private void documents(Application application, List<UUID> documents, Faults faults) {
        for (int index = 0; index < documents.size(); index++) {
            boolean own = evidence.find(application.id(), documents.get(index))
                    .filter(each -> each.side() == Evidence.Side.GROUP && each.isAvailable())
                    .isPresent();
            faults.unless(
                    own && documents.indexOf(documents.get(index)) == index,
                    new Fault(
                            AuthorisationRule.BLK_6,
                            "The document is none of the group's, cannot be opened, or is named twice.",
                            "Upload it as evidence first, and name it once.",
                            "/evidence/" + index));
        }
    }

    /** Those who lead speak for the group; everybody else's letter stays that of the own practices. */
    private static Voice voice(Application application, Acting by) {
        var applicants = application.applicants();
        String capacity =
                applicants.capacitiesOf(by).stream().findFirst().map(Enum::name).orElse("PRACTICE");
        var practices = applicants.isSpokenForBy(by)
                ? List.<String>of()
                : by.caller().organisationsOf("practice").stream()
                        .filter(applicants::includes)
                        .sorted()
                        .toList();
        return new Voice(Person.of(by), capacity, practices);
    }
}
