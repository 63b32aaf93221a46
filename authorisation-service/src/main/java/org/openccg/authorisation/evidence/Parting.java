package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Takes a file in parts, so that a broken line costs one part and not the whole. */
@RequestScoped
public class Parting {

    private final Handling handling;
    private final Uploading uploading;
    private final Uploads uploads;
    private final EvidenceConfig limits;

    Parting(Handling handling, Uploading uploading, Uploads uploads, EvidenceConfig limits) {
        this.handling = handling;
        this.uploading = uploading;
        this.uploads = uploads;
        this.limits = limits;
    }

    /** Begins, unless the whole could not be taken anyway. */
    public Progress begin(UUID applicationId, Announced announced) {
        var application = handling.open(applicationId);
        var by = handling.acting(application);
        var at = handling.now();
        var side = uploading.announce(application, announced.document(), announced.size(), by);
        int most = limits.parts().mostUnfinished();
        if (uploads.unfinished(application.id(), side, at).size() >= most) {
            throw Refused.because(
                    AuthorisationProblem.EVIDENCE_INVALID,
                    AuthorisationRule.APP_3,
                    "There are %d unfinished uploads already.".formatted(most),
                    "Finish one of GET /applications/{id}/uploads; one left alone is removed when it lapses.");
        }
        var upload = new Upload(
                application.id(),
                side,
                announced,
                Math.toIntExact(limits.parts().size().asLongValue()),
                limits.parts().keptFor(),
                Person.of(by),
                at);
        uploads.add(upload);
        return new Progress(upload, Set.of());
    }

    /** Those of the caller's side that go on. */
    @Transactional
    public List<Progress> unfinished(UUID applicationId) {
        var application = handling.open(applicationId);
        var all = side(application)
                .map(side -> uploads.unfinished(application.id(), side, handling.now()))
                .orElse(List.of());
        var received = uploads.received(all.stream().map(Upload::id).toList());
        return all.stream()
                .map(each -> new Progress(each, received.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    /** Nobody but the side that began knows of it. */
    @Transactional
    public Progress find(UUID applicationId, UUID id) {
        var application = handling.open(applicationId);
        var upload = side(application)
                .flatMap(side -> uploads.find(application.id(), side, id))
                .orElseThrow(Refused::notFound);
        return new Progress(upload, uploads.received(List.of(id)).getOrDefault(id, Set.of()));
    }

    /** The bytes the part has to have; refuses before any of them is read. */
    @Transactional
    public long expected(UUID applicationId, UUID id, int part) {
        var upload = find(applicationId, id).upload();
        refuseIfOver(upload);
        if (!upload.hasPart(part)) {
            throw Refused.notFound();
        }
        return upload.sizeOf(part);
    }

    /** The same part again replaces it. */
    @Transactional
    public Progress put(UUID applicationId, UUID id, int part, Spool spool) {
        long expected = expected(applicationId, id, part);
        if (spool.size() != expected) {
            throw damaged(
                    "Part %d has %s bytes; %d are expected."
                            .formatted(part, spool.size() > expected ? "too many" : spool.size(), expected),
                    "Send exactly the bytes of this part again; the parts that are here are kept.");
        }
        if (!uploads.lock(id)) {
            throw over();
        }
        uploads.replace(id, part, spool.file());
        return find(applicationId, id);
    }

    /** The whole file, checked against what was announced; the parts stay whatever is found. */
    Spool assemble(Progress progress) {
        var upload = progress.upload();
        refuseIfOver(upload);
        var missing = progress.missing();
        if (!missing.isEmpty()) {
            throw new Refused(
                    AuthorisationProblem.UPLOAD_INCOMPLETE,
                    List.of(Fault.of(
                            AuthorisationRule.APP_3,
                            "%d of %d parts are missing.".formatted(missing.size(), upload.parts()),
                            "Send the missing parts and complete it again: " + missing + ".")),
                    Map.of("missing", missing));
        }
        return Spool.of(output -> {
            for (int part = 1; part <= upload.parts(); part++) {
                int number = part;
                Rows.copy(no -> uploads.row(upload.id(), number, no), output);
            }
        });
    }

    /** The whole becomes evidence, and its parts go. */
    public Evidence finish(Application application, Whole whole, Acting by, Instant at) {
        var incoming = whole.incoming();
        if (incoming == null || !uploads.lock(whole.upload())) {
            throw over();
        }
        var evidence = uploading.upload(application, incoming, by, at);
        uploads.finish(whole.upload(), evidence.id());
        return evidence;
    }

    /** Of a file with malware nothing is kept. */
    @Transactional
    void discard(UUID id) {
        if (uploads.lock(id)) {
            uploads.discard(id);
        }
    }

    static Refused damaged(String detail, String remedy) {
        return Refused.because(AuthorisationProblem.UPLOAD_DAMAGED, AuthorisationRule.APP_3, detail, remedy);
    }

    static Refused over() {
        return Refused.because(
                AuthorisationProblem.UPLOAD_OVER,
                "The upload is finished or has lapsed.",
                "See GET /applications/{id}/evidence for what is there; begin a new upload for anything else.");
    }

    private void refuseIfOver(Upload upload) {
        if (upload.isOverAt(handling.now())) {
            throw over();
        }
    }

    private Optional<Side> side(Application application) {
        return Sides.find(application, handling.acting(application));
    }
}
