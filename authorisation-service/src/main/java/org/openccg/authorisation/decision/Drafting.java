package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Keeps what an officer would decide, and tells what would speak against it now. Leaves no trace in the case. */
@ApplicationScoped
public class Drafting {

    private final Drafts drafts;
    private final Deciding deciding;

    Drafting(Drafts drafts, Deciding deciding) {
        this.drafts = drafts;
        this.deciding = deciding;
    }

    /**
     * Signs the draft off in the caller's name.
     *
     * @param over the version it was written over; 0 for the first
     */
    public DecisionDraft save(Application application, Intention intention, int over, Acting by, Instant at) {
        application.checkDraftedBy(by);
        if (intention.only().isEmpty()) {
            throw Refused.because(
                    AuthorisationProblem.DECISION_INCOMPLETE,
                    "A draft intends one step, no less and no more.",
                    "Send the body of one step, under its name.");
        }
        var draft = drafts.of(application.id()).orElseGet(() -> new DecisionDraft(application.id()));
        refuseStale(draft, over);
        draft.write(intention, application.version(), by.caller(), at);
        if (over == 0) {
            drafts.add(draft);
        }
        return draft;
    }

    /** Everything that keeps it from being decided in the name of the officer who signed it off. */
    public List<Fault> faults(Application application, DecisionDraft draft, Acting officer, Instant at) {
        var faults = new ArrayList<Fault>();
        if (draft.caseVersion() != application.version()) {
            faults.add(new Fault(
                    null,
                    "The case changed after %s signed the draft off: then version %d, now %d."
                            .formatted(officer.name(), draft.caseVersion(), application.version()),
                    "Look at what changed, and save the draft again.",
                    null));
        }
        deciding.refusal(application, draft.intended(), officer, at)
                .ifPresent(refused -> faults.addAll(refused.faults()));
        return List.copyOf(faults);
    }

    private static void refuseStale(DecisionDraft draft, int over) {
        if (draft.version() != over) {
            throw new Refused(
                    CommonProblem.CHANGED_MEANWHILE,
                    List.of(new Fault(
                            null,
                            "You began with version %d of the draft; it is now %d.".formatted(over, draft.version()),
                            "Read the draft again; nothing was overwritten.",
                            "/version")));
        }
    }
}
