package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Voices;
import org.openccg.platform.problem.Refused;

/** Notices served in a case, and what was said to them. */
@ApplicationScoped
public class Notices implements Voices {

    private final Session database;

    Notices(Session database) {
        this.database = database;
    }

    /** All of them, in the order they were served. */
    public List<Notice> of(UUID applicationId) {
        return database.createSelectionQuery("from Notice where applicationId = :id order by number", Notice.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** The newest; a case in NOTICE_SERVED has one. */
    public Notice standing(Application application) {
        var all = of(application.id());
        return all.get(all.size() - 1);
    }

    /** One of the case's. */
    public Notice in(Application application, UUID id) {
        return of(application.id()).stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** What was said to the notices of the present round. */
    public List<Representation> representations(Application application) {
        return database.createSelectionQuery(
                        "from Representation where applicationId = :id and round = :round order by madeAt, id",
                        Representation.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .getResultList();
    }

    /** What was said to all notices of the case, whatever the round. */
    public List<Representation> everyRepresentation(UUID applicationId) {
        return database.createSelectionQuery(
                        "from Representation where applicationId = :id order by madeAt, id", Representation.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    @Override
    public Set<UUID> in(UUID caseId) {
        return Set.copyOf(database.createSelectionQuery(
                        "select distinct subject from Representation where applicationId = :id", UUID.class)
                .setParameter("id", caseId)
                .getResultList());
    }

    @Override
    public Map<UUID, Set<UUID>> in(Collection<UUID> cases) {
        return database.createSelectionQuery(
                        "select distinct applicationId, subject from Representation where applicationId in :cases",
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    void add(Notice notice) {
        database.persist(notice);
    }

    void add(Representation representation) {
        database.persist(representation);
    }
}
