package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Outbox;
import org.openccg.registry.LastAnnounced;

/**
 * Tells what a group is called, where it stands, what became of it and whether its area needs words, whenever that is
 * not what was told last. Asked after everything that happens to a group, so that no way of changing it goes untold.
 */
@ApplicationScoped
public class GroupAnnouncements {

    static final String EVENT = "GROUP_CHANGED";

    private static final String RECEIVER = "authorisation-service";

    private static final String FACTS = """
            select g.id, g.code, g.gss, g.name, g.status, g.functions_exercised_by,
                (select string_agg(cast(s.successor as text), ' ' order by s.effective_on, s.successor)
                    from group_successions s where s.predecessor = g.id),
                (select count(distinct l.local_authority) > 1 from group_areas a join lsoas l on l.code = a.lsoa
                    where a.group_id = g.id and a.superseded_at is null and a.to_on is null),
                exists (select 1 from area_justifications j where j.group_id = g.id and j.superseded_at is null and j.to_on is null)
            from groups g where g.id in (:groups) order by g.id""";

    private final Session database;
    private final Outbox outbox;
    private final LastAnnounced lastAnnounced;

    GroupAnnouncements(Session database, Outbox outbox, LastAnnounced lastAnnounced) {
        this.database = database;
        this.outbox = outbox;
        this.lastAnnounced = lastAnnounced;
    }

    @Transactional(TxType.MANDATORY)
    public void changed(Collection<UUID> groups, Instant at) {
        if (groups.isEmpty()) {
            return;
        }
        database.flush();
        database.createNativeQuery(FACTS, Object[].class).setParameter("groups", groups).getResultList().stream()
                .map(GroupAnnouncements::facts)
                .filter(facts -> lastAnnounced.differs(facts.groupId(), facts))
                .forEach(facts -> outbox.tell(RECEIVER, facts.groupId(), EVENT, at, facts));
    }

    private static Facts facts(Object[] row) {
        return new Facts(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Status.valueOf((String) row[4]),
                (String) row[5],
                row[6] == null
                        ? List.of()
                        : Arrays.stream(((String) row[6]).split(" "))
                                .map(UUID::fromString)
                                .toList(),
                new Area((Boolean) row[7], (Boolean) row[8]));
    }

    record Facts(
            UUID groupId,
            @Nullable String code,
            @Nullable String gss,
            String name,
            Status status,
            @Nullable String functionsExercisedBy,
            List<UUID> successors,
            Area area) {}

    /**
     * What a submission depends on (REG-8).
     *
     * @param crosses whether it lies in more than one local authority
     * @param justified whether the group said why
     */
    record Area(boolean crosses, boolean justified) {}
}
