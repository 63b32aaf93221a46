package org.openccg.authorisation.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.platform.problem.Refused;

/** All advice that was given, each in its case. */
@ApplicationScoped
public class AdviceOnRecord {

    private final Session database;

    AdviceOnRecord(Session database) {
        this.database = database;
    }

    /** The last row seen. */
    public record Place(Instant givenAt, UUID id) {}

    /** Newest first, from the given place on. */
    public List<Advice> of(Application application, @Nullable Place after, int most) {
        var query = database.createSelectionQuery(
                        "from Advice a where a.applicationId = :application"
                                + (after == null ? "" : " and (a.givenAt < :at or (a.givenAt = :at and a.id < :id))")
                                + " order by a.givenAt desc, a.id desc",
                        Advice.class)
                .setParameter("application", application.id());
        if (after != null) {
            query.setParameter("at", after.givenAt).setParameter("id", after.id);
        }
        return query.setMaxResults(most).getResultList();
    }

    Advice in(Application application, UUID id) {
        return database
                .createSelectionQuery("from Advice a where a.applicationId = :application and a.id = :id", Advice.class)
                .setParameter("application", application.id())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    void add(Advice advice) {
        database.persist(advice);
    }
}
