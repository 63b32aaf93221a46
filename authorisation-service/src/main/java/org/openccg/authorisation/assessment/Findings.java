package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;

/** Findings of the present round: a ruling that remits a case has it assessed afresh. */
@ApplicationScoped
public class Findings {

    private final Session database;

    Findings(Session database) {
        this.database = database;
    }

    public List<Finding> of(Application application) {
        return database.createSelectionQuery(
                        "from Finding where applicationId = :id and round = :round order by criterion", Finding.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .getResultList();
    }

    public Optional<Finding> of(Application application, String criterion) {
        return of(application).stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst();
    }

    void state(Application application, Found found, Person by, Instant at) {
        of(application, found.criterion())
                .ifPresentOrElse(
                        finding -> finding.becomes(found, by, at),
                        () -> database.persist(new Finding(
                                application.id(), application.review().round(), found, by, at)));
    }
}
