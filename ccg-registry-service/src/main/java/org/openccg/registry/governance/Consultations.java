package org.openccg.registry.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;

@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private final Session database;

    Consultations(Session database) {
        this.database = database;
    }

    /** What offices asked the group, oldest first. */
    public List<Consultation> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return database.createNativeQuery("""
                        select * from consultations where group_id = :group and (cast(:after as text) is null
                            or (announced_at, id) > (select c.announced_at, c.id from consultations c
                                where c.group_id = :group and cast(c.id as text) = :after))
                        order by announced_at, id limit :most""", Consultation.class)
                .setParameter("group", groupId)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }

    Optional<Consultation> in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId).firstResultOptional();
    }
}
