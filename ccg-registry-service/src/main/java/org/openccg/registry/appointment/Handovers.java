package org.openccg.registry.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.PageOfGroup;

/** What practices proposed about who leads their group, and which of them support it. */
@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    private static final PageOfGroup<Handover> PAGE =
            PageOfGroup.oldestFirst(Handover.class, "handovers", "proposed_at");

    private final Session database;

    Handovers(Session database) {
        this.database = database;
    }

    /** The group's handovers, oldest first. */
    public List<Handover> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    public List<Handover> openIn(UUID groupId, Instant at) {
        return list(
                "groupId = ?1 and status = ?2 and openUntil > ?3 order by proposedAt, id",
                groupId,
                Handover.Status.OPEN,
                at);
    }

    Handover in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(Refused::notFound);
    }

    /** Codes of the practices that support each of the handovers. */
    public Map<UUID, Set<String>> supportOf(Collection<Handover> handovers) {
        var support = new TreeMap<UUID, Set<String>>();
        handovers.forEach(each -> support.put(each.id(), new TreeSet<>()));
        if (!handovers.isEmpty()) {
            database.createNativeQuery("""
                            select handover_id, practice from handover_support
                            where withdrawn_at is null and handover_id in (:handovers)""", Object[].class)
                    .setParameter("handovers", support.keySet())
                    .getResultList()
                    .forEach(row -> support.get((UUID) row[0]).add((String) row[1]));
        }
        return support;
    }

    /** @return whether it is new: a practice has one vote, whoever casts it */
    boolean support(Handover handover, String practice, UUID by, Instant at) {
        flush();
        return database.createNativeMutationQuery("""
                                insert into handover_support (handover_id, practice, given_by, given_at)
                                values (:handover, :practice, :by, :at)
                                on conflict (handover_id, practice) where withdrawn_at is null do nothing""")
                        .setParameter("handover", handover.id())
                        .setParameter("practice", practice)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    /** @return whether there was anything to withdraw */
    boolean withdrawSupport(Handover handover, String practice, UUID by, Instant at) {
        return database.createNativeMutationQuery("""
                                update handover_support set withdrawn_by = :by, withdrawn_at = :at
                                where handover_id = :handover and practice = :practice and withdrawn_at is null""")
                        .setParameter("handover", handover.id())
                        .setParameter("practice", practice)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }
}
