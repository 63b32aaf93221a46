package org.openccg.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.registry.ccg.Groups;

/**
 * Agreements to share. Those that came into force are everybody's to see; proposals are seen by the parties, by the
 * offices above them and by national bodies.
 */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String VISIBLE = """
            (s.in_force_from is not null or exists (select 1 from sharing_parties p join groups g on g.id = p.group_id
                where p.agreement_id = s.id and %s))""".formatted(Groups.CONCERNS);

    private static final String LIST = """
            select s.* from sharing_agreements s
            where (cast(:group as uuid) is null or s.id in (
                  select p.agreement_id from sharing_parties p where p.group_id = :group))
              and (cast(:after as text) is null
                or (s.proposed_at, s.id) > (select c.proposed_at, c.id from sharing_agreements c
                    where cast(c.id as text) = :after))
              and %s
            order by s.proposed_at, s.id limit :most""".formatted(VISIBLE);

    private final Session database;
    private final Groups groups;

    Agreements(Session database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    /** Those the caller may see, of one group or of all, oldest first. */
    public List<Agreement> visible(
            @Nullable UUID group, @Nullable Cursor after, int most, Caller caller, LocalDate today) {
        return groups.asking(database.createNativeQuery(LIST, Agreement.class), caller, today)
                .setParameter("group", group)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }

    /** Absent and not to be seen look the same. */
    public Agreement visible(UUID id, Caller caller, LocalDate today) {
        refuseUnlessVisible(id, caller, today);
        return findByIdOptional(id).orElseThrow(Refused::notFound);
    }

    void refuseUnlessVisible(UUID id, Caller caller, LocalDate today) {
        boolean seen = groups.asking(
                                database.createNativeQuery(
                                        "select count(*) from sharing_agreements s where s.id = :id and " + VISIBLE,
                                        Long.class),
                                caller,
                                today)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
        if (!seen) {
            throw Refused.notFound();
        }
    }

    /** Those to which the group is a party and which hold on the day. */
    List<Agreement> inForce(UUID group, LocalDate day, int most) {
        return database.createNativeQuery("""
                        select s.* from sharing_agreements s join sharing_parties p on p.agreement_id = s.id
                        where p.group_id = :group and s.in_force_from <= :day and (s.ends_on is null or s.ends_on > :day)
                        order by s.in_force_from, s.id limit :most""", Agreement.class)
                .setParameter("group", group)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
    }

    List<UUID> partiesOf(UUID id) {
        return database.createNativeQuery(
                        "select group_id from sharing_parties where agreement_id = :id order by group_id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whoever also locks groups does so before. */
    Agreement locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::notFound);
    }

    Optional<Agreement> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : findByIdOptional(id);
    }
}
