package org.openccg.registry.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.PageOfGroup;

/** Which budgets were offered and delegated to which group. */
@ApplicationScoped
public class Delegations implements PanacheRepositoryBase<Delegation, UUID> {

    private static final PageOfGroup<Delegation> PAGE =
            PageOfGroup.newestFirst(Delegation.class, "delegations", "proposed_at");

    private static final int AT_A_TIME = 100;

    private static final Set<Delegation.Status> NEVER_HELD =
            Set.of(Delegation.Status.PROPOSED, Delegation.Status.DECLINED, Delegation.Status.LAPSED);

    private final Session database;

    Delegations(Session database) {
        this.database = database;
    }

    /** The group's delegations, newest first. */
    public List<Delegation> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    Delegation in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(Refused::notFound);
    }

    public Optional<Delegation> activeOf(UUID groupId) {
        return find("groupId = ?1 and status = ?2", groupId, Delegation.Status.ACTIVE)
                .firstResultOptional();
    }

    /** What was delegated to the group on the day, whatever became of it since. */
    Optional<Delegation> heldOn(UUID groupId, LocalDate day) {
        return find(
                        "groupId = ?1 and status not in ?2 and from <= ?3 and (endedOn is null or endedOn > ?3)"
                                + " order by from desc",
                        groupId,
                        NEVER_HELD,
                        day)
                .firstResultOptional();
    }

    List<Delegation> with(Delegation.Status status, Collection<UUID> groups) {
        return list("groupId in ?1 and status = ?2 order by proposedAt, id", groups, status);
    }

    /** Groups whose delegation has come to its end: by notice and not under a stay, or because they need it no more. */
    List<UUID> due(LocalDate today) {
        return database.createNativeQuery("""
                        select d.group_id from delegations d join groups g on g.id = d.group_id
                        where d.status = 'ACTIVE' and d.ends_on <= :today and not exists (
                            select 1 from stays s where s.group_id = d.group_id and s.status = 'PLACED')
                        union
                        select d.group_id from delegations d join groups g on g.id = d.group_id
                        where d.status in ('ACTIVE', 'PROPOSED') and g.status not in ('EMERGING', 'SHADOW', 'APPLICANT')
                        limit :most""", UUID.class)
                .setParameter("today", today)
                .setParameter("most", AT_A_TIME)
                .getResultList();
    }
}
