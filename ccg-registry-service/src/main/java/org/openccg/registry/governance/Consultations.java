package org.openccg.registry.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.PageOfGroup;

@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private static final PageOfGroup<Consultation> PAGE =
            PageOfGroup.oldestFirst(Consultation.class, "consultations", "announced_at");

    private final Session database;

    Consultations(Session database) {
        this.database = database;
    }

    /** What offices asked the group, oldest first. */
    public List<Consultation> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    Optional<Consultation> in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId).firstResultOptional();
    }
}
