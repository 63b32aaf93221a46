package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Destroys wrongly uploaded personal data by two people of the case, leaving hash, reason and time. */
@RequestScoped
public class Redacting {

    private final EvidenceStore store;
    private final Redactions redactions;
    private final Handling handling;

    Redacting(EvidenceStore store, Redactions redactions, Handling handling) {
        this.store = store;
        this.redactions = redactions;
        this.handling = handling;
    }

    /** Whose document it is does not matter: whoever of the case sees the mistake says so. */
    public Redaction ask(Application application, UUID evidenceId, String reason, Acting by, Instant at) {
        var evidence = find(application, evidenceId, by);
        if (redactions.isAsked(evidence.id())) {
            throw Refused.because(
                    AuthorisationProblem.REDACTION_ASKED,
                    "Somebody asked for it already, and nobody has decided.",
                    "Confirm or decline that one; GET /applications/{id}/evidence names it.");
        }
        var redaction = new Redaction(evidence.id(), reason, Person.of(by), at);
        redactions.add(redaction);
        return redaction;
    }

    /** Where another application of the group shares the content, it goes there too, and that trail says so. */
    public Redaction confirm(Application application, UUID evidenceId, UUID id, Acting by, Instant at) {
        var redaction = redactions.find(evidenceId, id).orElseThrow(Refused::notFound);
        var evidence = find(application, evidenceId, by);
        redaction.confirm(Person.of(by), at);
        var sharing = store.sharing(evidence.contentId()).stream()
                .filter(each -> !each.applicationId().equals(application.id()))
                .toList();
        redactions.destroy(redaction, at);
        sharing.forEach(each ->
                handling.hear(each.applicationId(), "REDACT_SHARED", (other, person, when) -> detail(each, redaction)));
        return redaction;
    }

    public Redaction decline(Application application, UUID evidenceId, UUID id, Acting by, Instant at) {
        var redaction = redactions.find(evidenceId, id).orElseThrow(Refused::notFound);
        find(application, evidenceId, by);
        redaction.decline(Person.of(by), at);
        return redaction;
    }

    private Evidence find(Application application, UUID id, Acting by) {
        var evidence = store.find(application.id(), id).orElseThrow(Refused::notFound);
        Sides.of(application, by);
        Opening.refuseRedacted(evidence);
        return evidence;
    }

    /** What the trail keeps of it: never the content, always its hash. */
    public Map<String, Object> detail(Application application, Redaction redaction) {
        return detail(store.find(application.id(), redaction.evidenceId()).orElseThrow(), redaction);
    }

    private static Map<String, Object> detail(Evidence evidence, Redaction redaction) {
        return Map.of(
                "evidence", evidence.id(),
                "redaction", redaction.id(),
                "fileName", evidence.fileName(),
                "sha256", evidence.sha256(),
                "reason", redaction.reason());
    }
}
