package org.openccg.authorisation.agenda;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.DecisionDraft;
import org.openccg.authorisation.decision.Drafting;
import org.openccg.authorisation.decision.Drafts;
import org.openccg.platform.problem.Fault;

/** Whether cases could be decided now, each in the name of the officer who signed its draft off. */
@RequestScoped
public class Readiness {

    private static final Fault NO_DRAFT =
            new Fault(null, "No decision is drafted.", "Draft one: PUT /applications/{id}/decision-draft.", null);

    private final Drafts drafts;
    private final Drafting drafting;
    private final Handling handling;

    Readiness(Drafts drafts, Drafting drafting, Handling handling) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.handling = handling;
    }

    public Ready of(Application application, Instant at) {
        return drafts.of(application.id())
                .map(draft -> drafted(application, draft, at))
                .orElseGet(() -> new Ready(application, null, null, List.of(NO_DRAFT)));
    }

    private Ready drafted(Application application, DecisionDraft draft, Instant at) {
        var officer = handling.acting(application, draft.officer());
        return new Ready(application, draft, officer, drafting.faults(application, draft, officer, at));
    }

    /** A case of an agenda with everything that keeps it from being decided. */
    public record Ready(
            Application application,
            @Nullable DecisionDraft draft,
            @Nullable Acting officer,
            List<Fault> faults) {

        public boolean isReady() {
            return faults.isEmpty();
        }

        public Optional<DecisionDraft> drafted() {
            return Optional.ofNullable(draft);
        }

        public String groupName() {
            return application.applicants().groupName();
        }
    }
}
