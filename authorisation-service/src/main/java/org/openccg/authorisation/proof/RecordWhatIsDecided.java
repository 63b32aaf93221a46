package org.openccg.authorisation.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Conclusion;
import org.openccg.authorisation.decision.Decisions;

/** However it comes to a decision: it is not on record without its record. */
@ApplicationScoped
class RecordWhatIsDecided implements Conclusion {

    private final Decisions decisions;
    private final DecisionRecords records;
    private final Recording recording;

    RecordWhatIsDecided(Decisions decisions, DecisionRecords records, Recording recording) {
        this.decisions = decisions;
        this.records = records;
        this.recording = recording;
    }

    @Override
    public void of(Application application, String what, Instant at) {
        var missing = records.missing(application.id());
        if (missing.isEmpty()) {
            return;
        }
        decisions.of(application.id()).stream()
                .filter(each -> missing.contains(each.id()))
                .forEach(each -> records.add(each.id(), application.id(), recording.of(application, each)));
    }
}
