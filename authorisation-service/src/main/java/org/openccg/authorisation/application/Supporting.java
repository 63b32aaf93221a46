package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Counts letters of support as signatures. */
@ApplicationScoped
public class Supporting {

    private static final String LETTER = "LETTER";

    private final EvidenceOnFile evidence;

    Supporting(EvidenceOnFile evidence) {
        this.evidence = evidence;
    }

    public void support(Application application, String practice, UUID document, Acting by, Instant at) {
        application.support(new Letter(practice, document, by.subject(), by.name(), at), by, at);
        new Faults()
                .unless(
                        application.applicants().includes(practice),
                        Fault.of(
                                        AuthorisationRule.APP_1,
                                        "Practice %s is none of those that apply.".formatted(practice),
                                        "Name a practice of the application.")
                                .at("/practice"))
                .unless(
                        evidence.typesOfGroup(application.id(), document).contains(LETTER),
                        Fault.of(
                                        AuthorisationRule.APP_1,
                                        "The document is no letter of the group's evidence.",
                                        "Upload the practice's letter with type LETTER and name its id.")
                                .at("/evidence"))
                .refuseIfAny(AuthorisationProblem.LETTER_INVALID);
    }
}
