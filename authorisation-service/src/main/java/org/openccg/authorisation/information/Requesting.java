package org.openccg.authorisation.information;

import static org.openccg.authorisation.AuthorisationRule.APP_5;
import static org.openccg.authorisation.AuthorisationRule.APP_8;
import static org.openccg.authorisation.deadline.DeadlineKind.INFORMATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.DeadlineConfig;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.deadline.StopCause;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Asks the group, which stops the clock of the decision within its limit. */
@ApplicationScoped
public class Requesting {

    private final InformationRequests requests;
    private final Catalogues catalogues;
    private final Deadlines deadlines;
    private final DeadlineConfig config;

    Requesting(InformationRequests requests, Catalogues catalogues, Deadlines deadlines, DeadlineConfig config) {
        this.requests = requests;
        this.catalogues = catalogues;
        this.deadlines = deadlines;
        this.config = config;
    }

    public InformationRequest ask(Application application, Asked asked, Acting by, Instant at) {
        Reviewing.check(application, by);
        Reviewing.checkInReview(application, "asked about");
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        faults(frozen, asked).refuseIfAny(AuthorisationProblem.INFORMATION_REQUEST_INVALID);
        var all = requests.of(application.id());
        var id = UUID.randomUUID();
        int number = all.size() + 1;
        var who = Person.of(by);
        var counting =
                Counting.workingDays(config.informationWorkingDays(), "request %d for information".formatted(number));
        deadlines.begin(application.id(), Period.of(INFORMATION, id, counting), who, at);
        String why = "Request %d for information was made.".formatted(number);
        boolean stopped = deadlines.stop(application.id(), StopCause.INFORMATION, why, who, at)
                || deadlines.isStopped(application.id(), StopCause.INFORMATION);
        var request = new InformationRequest(id, application, number, asked, stopped, who, at);
        requests.add(request);
        return request;
    }

    private static Faults faults(CriteriaCatalogue frozen, Asked asked) {
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (int index = 0; index < asked.criteria().size(); index++) {
            String criterion = asked.criteria().get(index);
            faults.unless(
                    frozen.criterion(criterion).isPresent(),
                    Fault.of(
                                    APP_5,
                                    "There is no such criterion in version %s, which applies."
                                            .formatted(frozen.version()),
                                    "Use a code of GET /catalogue/%s.".formatted(frozen.version()))
                            .at("/criteria/" + index));
            faults.unless(
                    seen.add(criterion),
                    Fault.of(APP_8, "The criterion is named twice.", "Name it once.")
                            .at("/criteria/" + index));
        }
        for (int index = 0; index < asked.evidenceTypes().size(); index++) {
            faults.unless(
                    frozen.hasEvidenceType(asked.evidenceTypes().get(index)),
                    Fault.of(
                                    APP_5,
                                    "There is no such type of evidence in version %s.".formatted(frozen.version()),
                                    "Use a code of GET /catalogue/%s.".formatted(frozen.version()))
                            .at("/evidenceTypes/" + index));
        }
        return faults;
    }
}
