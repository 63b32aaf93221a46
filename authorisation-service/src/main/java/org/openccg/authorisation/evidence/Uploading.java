package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

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

    public Evidence upload(Application application, Upload upload, Path file, Acting by, Instant at) {
        if (!application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "Nothing can be added while %s.".formatted(application.status()),
                    "Evidence is taken until the outcome.");
        }
        Side side = side(application, by);
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        new Admission(limits, catalogue)
                .of(upload, side, store.current(application.id()))
                .refuseIfAny(AuthorisationProblem.EVIDENCE_INVALID);
        var evidence = new Evidence(
                application.id(), side, upload, edition(application.id(), side, upload), Person.of(by), at);
        store.add(evidence, file);
        return evidence;
    }

    private int edition(UUID applicationId, Side side, Upload upload) {
        return 1
                + (int) store.of(applicationId).stream()
                        .filter(each -> each.isEditionOf(side, upload))
                        .count();
    }

    private static Side side(Application application, Acting by) {
        if (application.applicants().isOwn(by)) {
            return Side.GROUP;
        }
        if (application.isReviewedBy(by)) {
            return Side.OFFICE;
        }
        throw Refused.because(
                CommonProblem.NOT_PERMITTED,
                "You are neither of the group nor of the office that reviews it.",
                "One of them can upload it.");
    }
}
