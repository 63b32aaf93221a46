package org.openccg.authorisation.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.Fault;

/** Records attempts to serve a notice on a prohibited ground, in a transaction of its own that survives the refusal. */
@RequestScoped
public class Attempts {

    static final String REFUSED = "_REFUSED";

    private final Handling handling;
    private final Serving serving;
    private final IfMatch ifMatch;
    private final Trail trail;

    Attempts(Handling handling, Serving serving, IfMatch ifMatch, Trail trail) {
        this.handling = handling;
        this.serving = serving;
        this.ifMatch = ifMatch;
        this.trail = trail;
    }

    /** What to refuse with, once the attempt is recorded; nothing when no ground is prohibited or the step is not open. */
    @Transactional
    public List<Fault> record(UUID id, Step step, Proposed proposed) {
        var application = handling.open(id);
        var prohibited = serving.prohibited(application, proposed);
        if (prohibited.isEmpty() || !application.isOpen(step, handling.acting(application))) {
            return List.of();
        }
        ifMatch.expects(id, application.version());
        var faults = serving.faults(application, proposed, handling.now());
        trail.record(entry(application, step, prohibited, proposed.grounds()));
        return faults;
    }

    /** The reasons the person gave are kept as the explanation. */
    private Entry entry(Application application, Step step, List<String> prohibited, List<Ground> grounds) {
        String explanation = grounds.stream()
                .filter(ground -> prohibited.contains(ground.ground()))
                .map(Ground::reasons)
                .filter(reasons -> !reasons.isBlank())
                .collect(Collectors.joining("\n"));
        return new Entry(
                application.id(),
                application.version(),
                step.name() + REFUSED,
                handling.caller(),
                step.by().name(),
                handling.now(),
                application.status().name(),
                application.status().name(),
                explanation.isEmpty() ? null : explanation,
                Map.of("rule", "BLK-1", "prohibited", prohibited));
    }
}
