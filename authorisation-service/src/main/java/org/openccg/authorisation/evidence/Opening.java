package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Opens a document for somebody, and notes that it did. */
@ApplicationScoped
public class Opening {

    private final EvidenceStore store;
    private final Disclosures disclosures;

    Opening(EvidenceStore store, Disclosures disclosures) {
        this.store = store;
        this.disclosures = disclosures;
    }

    /** A look at what it is. */
    public Evidence look(Application application, UUID id) {
        var evidence = store.find(application.id(), id).orElseThrow(Refused::notFound);
        refuseClosed(evidence);
        return evidence;
    }

    /** The content is about to be handed over: the log is written before. */
    public Evidence open(Application application, UUID id, Acting by, Instant at) {
        var evidence = look(application, id);
        disclosures.note(evidence.id(), Person.of(by), Audience.of(application, by), by.day(), at);
        return evidence;
    }

    /** Everything that can be opened is about to be handed over at once. */
    public void openAll(Application application, Acting by, Instant at) {
        store.of(application.id()).stream()
                .filter(Evidence::isAvailable)
                .forEach(
                        each -> disclosures.note(each.id(), Person.of(by), Audience.of(application, by), by.day(), at));
    }

    private static void refuseClosed(Evidence evidence) {
        refuseRedacted(evidence);
        if (evidence.availability() == Availability.AWAITING_SCAN) {
            throw Refused.because(
                    AuthorisationProblem.EVIDENCE_AWAITS_SCAN,
                    "The malware scanner could not be asked about it yet.",
                    "Try again in a few minutes; it is scanned as soon as the scanner answers, and nothing has to be"
                            + " sent again.");
        }
        if (evidence.availability() == Availability.QUARANTINED) {
            throw Refused.because(
                    AuthorisationProblem.EVIDENCE_QUARANTINED,
                    "The malware scanner found %s in it.".formatted(evidence.malware()),
                    "Whoever uploaded it sends a clean copy as its next edition.");
        }
    }

    static void refuseRedacted(Evidence evidence) {
        if (evidence.availability() == Availability.REDACTED) {
            throw Refused.because(
                    AuthorisationProblem.EVIDENCE_REDACTED,
                    "Its content was destroyed by two people; hash, reason and time are kept.",
                    "See its redaction in GET /applications/{id}/evidence.");
        }
    }
}
