package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Function;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Refused;

/** Puts the parts of an upload together, outside any transaction, and has the whole looked into. */
@RequestScoped
public class Completing {

    private final Parting parting;
    private final Receiving receiving;

    Completing(Parting parting, Receiving receiving) {
        this.parting = parting;
        this.receiving = receiving;
    }

    /** Hands the whole on while its file is there; whatever goes wrong, the parts stay, unless they carry malware. */
    public <T> T complete(UUID applicationId, UUID id, Function<Whole, T> store) {
        var progress = parting.find(applicationId, id);
        var upload = progress.upload();
        if (upload.evidence().isPresent()) {
            return store.apply(new Whole(id, null));
        }
        try (var spool = parting.assemble(progress)) {
            return store.apply(
                    new Whole(id, receiving.receive(applicationId, upload.document(), spool.file(), upload.sha256())));
        } catch (Refused refused) {
            if (refused.type() == AuthorisationProblem.EVIDENCE_INFECTED) {
                parting.discard(id);
            }
            throw refused;
        }
    }
}
