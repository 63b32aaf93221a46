package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.moment.Dates;

/** Which group became which. A line of succession never leads back to where it began. */
@ApplicationScoped
public class Successions {

    private static final String LINKS = """
            select g.id, g.code, g.name, s.kind, s.effective_on from group_successions s
            join groups g on g.id = s.%s where s.%s = :group order by s.effective_on, g.name, g.id""";

    private final Session database;

    Successions(Session database) {
        this.database = database;
    }

    public List<Link> predecessorsOf(UUID group) {
        return links(LINKS.formatted("predecessor", "successor"), group);
    }

    public List<Link> successorsOf(UUID group) {
        return links(LINKS.formatted("successor", "predecessor"), group);
    }

    /** Refuses a successor that is an ancestor. */
    public void record(UUID predecessor, UUID successor, SuccessionKind kind, LocalDate on, Instant at) {
        oneAtATime();
        if (descendsFrom(predecessor, successor)) {
            throw Refused.because(
                    RegistryProblem.CYCLIC_SUCCESSION,
                    "%s was succeeded by %s already, directly or through others.".formatted(successor, predecessor),
                    "Name a group that is none of its predecessors.");
        }
        database.createNativeMutationQuery("""
                        insert into group_successions (predecessor, successor, kind, effective_on, recorded_at)
                        values (:predecessor, :successor, :kind, :on, :at)""")
                .setParameter("predecessor", predecessor)
                .setParameter("successor", successor)
                .setParameter("kind", kind.name())
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Two at once could close a circle that neither sees. */
    private void oneAtATime() {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('succession', 0))", Integer.class)
                .getSingleResult();
    }

    private boolean descendsFrom(UUID group, UUID ancestor) {
        return database.createNativeQuery("""
                        with recursive up (id) as (
                            select cast(:group as uuid)
                            union
                            select s.predecessor from group_successions s join up on s.successor = up.id)
                        select exists (select 1 from up where id = :ancestor)""", Boolean.class)
                .setParameter("group", group)
                .setParameter("ancestor", ancestor)
                .getSingleResult();
    }

    private List<Link> links(String query, UUID group) {
        return database.createNativeQuery(query, Object[].class).setParameter("group", group).getResultList().stream()
                .map(row -> new Link(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        SuccessionKind.valueOf((String) row[3]),
                        Dates.local(row[4])))
                .toList();
    }

    /** A group at the other end. */
    @Schema(name = "SucceedingGroup")
    public record Link(UUID groupId, @Nullable String code, String name, SuccessionKind kind, LocalDate effectiveOn) {}
}
