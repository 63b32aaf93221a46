package org.openccg.registry.ccg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;

@ApplicationScoped
public class Groups implements PanacheRepositoryBase<Group, UUID> {

    /** SQL on a group {@code g}: whether its inner workings are the caller's concern. Parameters are set by {@link #asking}. */
    public static final String CONCERNS = """
            (:everywhere
              or exists (select 1 from memberships m where m.group_id = g.id and m.superseded_at is null
                    and (m.to_on is null or m.to_on > :today) and m.practice in (:practices))
              or exists (select 1 from appointments a where a.group_id = g.id and a.subject = :subject
                    and (a.to_on is null or a.to_on > :today))
              or g.reviewing_office in (:offices))""";

    private final Session database;
    private final Standings standings;

    Groups(Session database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    public Group get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::notFound);
    }

    /** The group, while nobody else changes it or who speaks for it. */
    public Group locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::notFound);
    }

    /**
     * The group, if its inner workings are the caller's concern: its practices and people, the offices above it, and
     * national bodies. For everybody else there is nothing.
     */
    public Group concerning(Caller caller, UUID id, LocalDate today) {
        if (!concerns(caller, id, today)) {
            throw Refused.notFound();
        }
        return get(id);
    }

    /** Whether the group's inner workings are the caller's concern. */
    public boolean concerns(Caller caller, UUID id, LocalDate today) {
        return asking(
                                database.createNativeQuery(
                                        "select count(*) from groups g where g.id = :id and " + CONCERNS, Long.class),
                                caller,
                                today)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Sets what {@link #CONCERNS} asks for. */
    public <T> NativeQuery<T> asking(NativeQuery<T> query, Caller caller, LocalDate today) {
        var standing = standings.present();
        return query.setParameter("everywhere", seesEverything(standing))
                .setParameter("today", today)
                .setParameter("subject", caller.subject())
                .setParameter("practices", orNone(caller.organisationsOf("practice")))
                .setParameter("offices", orNone(standing.offices()));
    }

    private static boolean seesEverything(Standing standing) {
        return standing.caller().is("service") || standing.holds("national") || standing.holds("nhscb");
    }

    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }
}
