package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;

/** All applications; every look-up for a person is limited to what the person may see. */
@ApplicationScoped
public class Applications {

    private static final String VISIBLE = "from Application a where a.id = :id and " + Sight.CONDITION;

    private final Session database;

    Applications(Session database) {
        this.database = database;
    }

    public void add(Application application) {
        database.persist(application);
    }

    public Application visibleTo(Caller caller, UUID id) {
        return visible(caller, id).getResultList().stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** Locked until commit: changes of one case happen one after another. */
    public Application toChange(Caller caller, UUID id) {
        return visible(caller, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** For what other services tell. */
    public Application toChange(UUID id) {
        return Optional.ofNullable(database.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }

    /** Every application of a group, newest first. */
    public List<Application> ofGroup(UUID groupId) {
        return database.createSelectionQuery(
                        "from Application a where a.applicants.groupId = :group order by a.startedAt desc, a.id",
                        Application.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    private SelectionQuery<Application> visible(Caller caller, UUID id) {
        var query = database.createSelectionQuery(VISIBLE, Application.class).setParameter("id", id);
        Sight.of(caller).parameters().forEach(query::setParameter);
        return query;
    }
}
