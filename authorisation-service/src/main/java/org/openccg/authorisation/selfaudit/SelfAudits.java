package org.openccg.authorisation.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** The runs there were. */
@ApplicationScoped
public class SelfAudits {

    private final Session database;

    SelfAudits(Session database) {
        this.database = database;
    }

    /** Begins a run; nothing when that night has one, whoever runs it. */
    Optional<UUID> begin(@Nullable LocalDate night, Person by, Instant at) {
        var id = UUID.randomUUID();
        int begun = database.createNativeMutationQuery("""
                        insert into self_audit (id, night, started_at, started_by, started_by_name)
                        values (:id, cast(:night as date), :at, :by, :name) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("night", night == null ? null : night.toString())
                .setParameter("at", at)
                .setParameter("by", by.subject())
                .setParameter("name", by.name())
                .executeUpdate();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    public SelfAudit get(UUID id) {
        return database.find(SelfAudit.class, id);
    }

    /** The newest first, from behind the given place on. */
    public List<SelfAudit> before(@Nullable Place place, int most) {
        var query = database.createSelectionQuery(
                "from SelfAudit s %s order by s.startedAt desc, s.id desc"
                        .formatted(
                                place == null ? "" : "where s.startedAt < :at or (s.startedAt = :at and s.id < :id)"),
                SelfAudit.class);
        if (place != null) {
            query.setParameter("at", place.startedAt()).setParameter("id", place.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** The last row seen. */
    public record Place(Instant startedAt, UUID id) {}
}
