package org.openccg.authorisation.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.similar.Likeness.Alike;

/** Finds what earlier decisions of all offices decided on the same ground or criterion. */
@ApplicationScoped
public class SimilarDecisions {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final String ALIKE = """
            select p.decision_id, p.no, a.group_name, a.office_code, d.outcome, p.served_at, p.ground, p.criterion,
                p.support_level, p.reasons
            from decided_point p join decision d on d.id = p.decision_id join application a on a.id = p.application_id
            where p.application_id <> :self
              and (p.ground = any(cast(:grounds as text[])) or p.criterion = any(cast(:criteria as text[]))
                or (cardinality(cast(:grounds as text[])) = 0 and cardinality(cast(:criteria as text[])) = 0))
              and (cast(:level as text) is null or p.support_level = :level)
              and (p.served_at < :at or (p.served_at = :at and (p.decision_id, p.no) > (:decision, :no)))
            order by p.served_at desc, p.decision_id, p.no""";

    private final Session database;

    SimilarDecisions(Session database) {
        this.database = database;
    }

    /** The last row seen. */
    public record Place(Instant servedAt, UUID decision, int no) {

        static final Place BEGINNING = new Place(END_OF_TIME, new UUID(0, 0), 0);
    }

    /** Newest first, from the given place on; nothing where there is nothing to compare by. */
    public List<SimilarDecision> to(UUID application, Alike alike, @Nullable Place after, int most) {
        if (alike.isEmpty()) {
            return List.of();
        }
        var place = after == null ? Place.BEGINNING : after;
        return database
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("self", application)
                .setParameter("grounds", alike.grounds().toArray(String[]::new))
                .setParameter("criteria", alike.criteria().toArray(String[]::new))
                .setParameter("level", alike.supportLevel())
                .setParameter("at", place.servedAt)
                .setParameter("decision", place.decision)
                .setParameter("no", place.no)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(SimilarDecisions::read)
                .toList();
    }

    private static SimilarDecision read(Object[] row) {
        return new SimilarDecision(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                Status.valueOf((String) row[4]),
                (Instant) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
