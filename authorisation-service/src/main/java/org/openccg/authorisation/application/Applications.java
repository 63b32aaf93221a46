package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.Refused;

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

    public Application visibleTo(Standing standing, UUID id) {
        return find(standing, id).orElseThrow(Refused::notFound);
    }

    Optional<Application> find(Standing standing, UUID id) {
        return visible(standing, id).getResultList().stream().findFirst();
    }

    /** Locked until commit: changes of one case happen one after another. */
    public Application toChange(Standing standing, UUID id) {
        return visible(standing, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
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

    /** Every application that began with one of the offices. */
    public List<UUID> ofOffices(Collection<String> codes) {
        return database.createSelectionQuery(
                        "select a.id from Application a where a.office.code in :codes order by a.startedAt, a.id",
                        UUID.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Codes of all offices that applications began with. */
    public List<String> offices() {
        return database.createSelectionQuery("select distinct a.office.code from Application a", String.class)
                .getResultList();
    }

    private SelectionQuery<Application> visible(Standing standing, UUID id) {
        var query = database.createSelectionQuery(VISIBLE, Application.class).setParameter("id", id);
        Sight.of(standing).parameters().forEach(query::setParameter);
        return query;
    }
}
