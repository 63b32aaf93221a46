package org.openccg.registry.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.PageOfGroup;

/** Whom offices put to work for groups. */
@ApplicationScoped
public class Staff implements PanacheRepositoryBase<StaffAppointment, UUID> {

    private static final PageOfGroup<StaffAppointment> PAGE =
            PageOfGroup.oldestFirst(StaffAppointment.class, "staff", "recorded_at");

    private final Session database;

    Staff(Session database) {
        this.database = database;
    }

    /** As they were recorded, oldest first. */
    public List<StaffAppointment> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    /** How many were put to work by the day, and how many of them without effect. */
    Counted count(UUID groupId, LocalDate day) {
        Object[] row = database.createNativeQuery("""
                        select count(*), count(missing) from staff where group_id = :group and appointed_on <= :day""", Object[].class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getSingleResult();
        return new Counted(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    record Counted(long all, long withoutEffect) {}
}
