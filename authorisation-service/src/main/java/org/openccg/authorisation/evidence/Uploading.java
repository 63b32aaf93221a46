package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** Takes a document into a case. */
@ApplicationScoped
public class Uploading {

    private final EvidenceStore store;
    private final Catalogues catalogues;
    private final EvidenceConfig limits;

    Uploading(EvidenceStore store, Catalogues catalogues, EvidenceConfig limits) {
        this.store = store;
        this.catalogues = catalogues;
        this.limits = limits;
    }

    public Evidence upload(Application application, Incoming incoming, Acting by, Instant at) {
        checkUndecided(application);
        Side side = Sides.of(application, by);
        admission(application, incoming.document())
                .of(incoming.inspected(), side, store.takingPlace(application.id()))
                .refuseIfAny(AuthorisationProblem.EVIDENCE_INVALID);
        int edition = edition(application.id(), side, incoming.document());
        var evidence = new Evidence(application.id(), side, incoming, edition, Person.of(by), at);
        evidence.markLate(late(application, side, at));
        store.add(evidence, incoming.file());
        return evidence;
    }

    /** Refuses a file that would be refused once it is here; the side it is for, otherwise. */
    Side announce(Application application, NewDocument document, long size, Acting by) {
        checkUndecided(application);
        Side side = Sides.of(application, by);
        admission(application, document)
                .announced(size, side, store.takingPlace(application.id()))
                .refuseIfAny(AuthorisationProblem.EVIDENCE_INVALID);
        return side;
    }

    static void checkUndecided(Application application) {
        if (!application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "Nothing can be added while %s.".formatted(application.status()),
                    "Evidence is taken until the outcome.");
        }
    }

    private Admission admission(Application application, NewDocument document) {
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        return new Admission(limits, catalogue, document);
    }

    private int edition(UUID applicationId, Side side, NewDocument document) {
        return 1
                + (int) store.of(applicationId).stream()
                        .filter(each -> each.isEditionOf(side, document))
                        .count();
    }

    /** Late evidence is taken all the same, and everybody sees that it came late. */
    private static @Nullable String late(Application application, Side side, Instant at) {
        if (side == Side.OFFICE || application.isDraft()) {
            return null;
        }
        return application
                .submittedAt()
                .map(submitted -> "Uploaded on %s, after the submission on %s; taken and kept all the same."
                        .formatted(words(at), words(submitted)))
                .orElse(null);
    }

    private static String words(Instant at) {
        return Deadline.words(LocalDate.ofInstant(at, BusinessClock.LONDON));
    }
}
