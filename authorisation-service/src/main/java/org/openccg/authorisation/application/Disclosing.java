package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Duty;
import org.openccg.authorisation.conflict.InterestKind;
import org.openccg.authorisation.conflict.Presence;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.declaration.Declared;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Takes declarations of interest and countersignatures, which change nothing else in the case. */
@ApplicationScoped
public class Disclosing {

    private final Declarations declarations;
    private final Presence presence;

    Disclosing(Declarations declarations, Presence presence) {
        this.declarations = declarations;
        this.presence = presence;
    }

    public void declare(Application application, List<Declared> interests, Acting by, Instant at) {
        var faults = new Faults();
        IntStream.range(0, interests.size())
                .forEach(index -> faults.unless(
                        InterestKind.named(interests.get(index).kind()).isPresent(),
                        Fault.of(
                                        AuthorisationRule.APP_10,
                                        "There is no such kind of interest.",
                                        "Use one of " + List.of(InterestKind.values()) + ".")
                                .at("/interests/%d/kind".formatted(index))));
        faults.refuseIfAny(CommonProblem.INVALID);
        declarations.declare(application.id(), by.caller(), interests, at);
        presence.forget();
    }

    /** By somebody of whom nothing has to be disclosed, and who is not the declarer's own deputy. */
    public void countersign(Application application, UUID subject, Acting by, Instant at) {
        if (by.background().standsFor(subject)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    AuthorisationRule.APP_10,
                    "Nobody countersigns the own declaration, nor a deputy that of the principal.",
                    "Another manager or officer of the case countersigns it.");
        }
        Entitlement.checkFree(application, Duty.HANDLE, by);
        if (!by.background().interests().areNone()) {
            throw Refused.because(
                    AuthorisationProblem.CONFLICT_OF_INTEREST,
                    AuthorisationRule.APP_10,
                    "You have an interest to disclose in this case yourself.",
                    "Somebody without any interest in it countersigns.");
        }
        if (!declarations.countersign(application.id(), subject, by.caller(), at)) {
            throw Refused.notFound();
        }
    }
}
