package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NOT_APPEALABLE;
import static org.openccg.appeals.AppealsRule.APL_1;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openccg.appeals.authorisation.Authorisation;
import org.openccg.appeals.authorisation.SealedFile;
import org.openccg.appeals.registry.Registry;
import org.openccg.platform.problem.Refused;

/** Asks the other services what an appeal rests on. Never inside a transaction. */
@ApplicationScoped
public class Consultation {

    private final Authorisation authorisation;
    private final Registry registry;

    Consultation(Authorisation authorisation, Registry registry) {
        this.authorisation = authorisation;
        this.registry = registry;
    }

    public Consulted about(UUID application) {
        var sealed = authorisation
                .decisionFile(application)
                .filter(found -> found.file().applicationId().equals(application))
                .orElseThrow(() -> Refused.because(
                        NOT_APPEALABLE,
                        APL_1,
                        "You can see no decision on application %s.".formatted(application),
                        "Name an application of your group that has been decided."));
        return new Consulted(sealed, parties(sealed));
    }

    private List<Party> parties(SealedFile sealed) {
        return registry.group(sealed.file().groupId())
                .map(group -> group.appointments().stream().map(Party::of).toList())
                .orElse(List.of());
    }
}
