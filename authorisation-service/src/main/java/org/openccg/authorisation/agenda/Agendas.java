package org.openccg.authorisation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** All agendas. */
@ApplicationScoped
public class Agendas {

    private final Session database;

    Agendas(Session database) {
        this.database = database;
    }

    /** By wave, the newest first. */
    public List<Agenda> all() {
        return database.createSelectionQuery("from Agenda order by wave, setAt desc, id", Agenda.class)
                .getResultList();
    }

    public Optional<Agenda> find(UUID id) {
        return Optional.ofNullable(database.find(Agenda.class, id));
    }

    /** Locked until commit: of two who release it at once, one finds it released. */
    Optional<Agenda> toChange(UUID id) {
        return Optional.ofNullable(database.find(Agenda.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Agenda agenda) {
        database.persist(agenda);
    }

    /** Where a case waits already; its lock is held. */
    Optional<Agenda> open(UUID applicationId) {
        return database
                .createSelectionQuery(
                        "from Agenda a where a.releasedAt is null and :id member of a.cases", Agenda.class)
                .setParameter("id", applicationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Its cases may come on another agenda, should they come back. */
    void released(Agenda agenda) {
        database.flush();
        database.createNativeMutationQuery("update agenda_item set released = true where agenda_id = :id")
                .setParameter("id", agenda.id())
                .executeUpdate();
    }
}
