package org.openccg.registry.merger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;

/** Which mergers there are, for those whom they concern. */
@ApplicationScoped
public class Mergers implements PanacheRepositoryBase<Merger, UUID> {

    private static final String MEMBER = """
            (exists (select 1 from memberships m where m.group_id = %1$s and m.superseded_at is null
                    and (m.to_on is null or m.to_on > :today) and m.practice in (:practices))
              or exists (select 1 from appointments a where a.group_id = %1$s and a.subject = :subject
                    and (a.to_on is null or a.to_on > :today)))""";
    private static final String CONCERN = """
            with concerned (group_id) as (
                select group_id from merger_participants where merger_id = :id
                union select successor from mergers where id = :id and successor is not null)
            select case
              when exists (select 1 from concerned c where %s)
                or exists (select 1 from merger_roll r where r.merger_id = :id and r.practice in (:practices))
                then 'INSIDE'
              when exists (select 1 from mergers x where x.id = :id and x.applied_at is not null)
                and (:everywhere or exists (select 1 from concerned c join groups g on g.id = c.group_id
                    where g.reviewing_office in (:offices)))
                then 'ABOVE' end""".formatted(MEMBER.formatted("c.group_id"));
    private static final String OF_GROUP = """
            select x.* from mergers x join merger_participants p on p.merger_id = x.id where p.group_id = :group
              and (x.applied_at is not null or %s)
              and (cast(:after as text) is null or (x.proposed_at, x.id) <
                (select y.proposed_at, y.id from merger_participants q join mergers y on y.id = q.merger_id
                    where q.group_id = :group and cast(y.id as text) = :after))
            order by x.proposed_at desc, x.id desc limit :most""".formatted(MEMBER.formatted("p.group_id"));

    private static final int MOST = 50;

    private final Session database;
    private final Standings standings;

    Mergers(Session database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** In what way the merger is the caller's concern today; for everybody else there is nothing. */
    public Concern concerning(UUID id) {
        var standing = standings.present();
        @Nullable
        String concern = caller(database.createNativeQuery(CONCERN, String.class))
                .setParameter("id", id)
                .setParameter("everywhere", standing.holds("national") || standing.holds("nhscb"))
                .setParameter("offices", orNone(standing.offices()))
                .getSingleResultOrNull();
        if (concern == null) {
            throw Refused.notFound();
        }
        return Concern.valueOf(concern);
    }

    /** The merger, if it is the caller's concern. */
    public Merger concerned(UUID id) {
        concerning(id);
        return findById(id);
    }

    /** The same, while nobody else changes it; whoever locks groups too does so before. */
    public Merger locked(UUID id) {
        concerning(id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, while nobody ends the ballot. */
    Merger kept(UUID id) {
        concerning(id);
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    List<UUID> groupsOf(UUID id) {
        return database.createNativeQuery(
                        "select group_id from merger_participants where merger_id = :id order by group_id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The group's mergers that the caller may see, newest first: before they apply only those within do. */
    public List<Merger> ofGroup(UUID group, @Nullable Cursor after, int most) {
        return caller(database.createNativeQuery(OF_GROUP, Merger.class))
                .setParameter("group", group)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }

    /** The group's mergers that are not over and that the caller may see, newest first. */
    List<Merger> underWay(UUID group) {
        return ofGroup(group, null, MOST).stream()
                .filter(merger -> !merger.status().isOver())
                .toList();
    }

    /** All mergers of exactly the same groups. */
    List<Merger> ofTheSame(String together) {
        return list("together = ?1 order by proposedAt, id", together);
    }

    /** Whether one of the groups has applied for another merger that is not decided or effected yet. */
    boolean haveAppliedElsewhere(Set<UUID> groups, UUID but) {
        return database.createNativeQuery("""
                        select exists (select 1 from merger_participants p join mergers m on m.id = p.merger_id
                            where p.group_id in (:groups) and m.id <> :but and m.status in ('APPLIED', 'APPROVED'))""", Boolean.class)
                .setParameter("groups", groups)
                .setParameter("but", but)
                .getSingleResult();
    }

    /** Mergers whose ballot's last day has passed, some at a time. */
    List<UUID> withBallotOver(LocalDate today, int most) {
        return database.createNativeQuery("""
                        select id from mergers where status = 'BALLOT' and ballot_until < :today
                        order by ballot_until, id limit :most""", UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    private <T> NativeQuery<T> caller(NativeQuery<T> query) {
        var standing = standings.present();
        return query.setParameter("today", standing.day())
                .setParameter("subject", standing.caller().subject())
                .setParameter("practices", orNone(standing.caller().organisationsOf("practice")));
    }

    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }
}
