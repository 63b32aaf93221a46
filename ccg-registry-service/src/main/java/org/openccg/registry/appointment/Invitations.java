package org.openccg.registry.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.PageOfGroup;

/** Whom chairs invited to speak for their groups. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final PageOfGroup<Invitation> PAGE =
            PageOfGroup.oldestFirst(Invitation.class, "invitations", "invited_at");

    private final Session database;

    Invitations(Session database) {
        this.database = database;
    }

    /** The group's invitations, oldest first. */
    public List<Invitation> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    Invitation in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(Refused::notFound);
    }

    /**
     * What the code invites somebody of these practices to. One statement, whether the code is wrong, used, revoked, too
     * old or for somebody else.
     */
    Optional<Invitation> open(Code code, Set<String> practices, Instant at, LocalDate today) {
        return database
                .createNativeQuery("""
                        select * from invitations where code_hash = :hash and status = 'OPEN' and valid_until > :at
                          and (to_on is null or to_on > :today) and (practice is null or practice in (:practices))""", Invitation.class)
                .setParameter("hash", code.hash())
                .setParameter("at", at)
                .setParameter("today", today)
                .setParameter("practices", practices.isEmpty() ? Set.of("") : practices)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Works once. */
    void take(Invitation invitation, UUID by, Instant at) {
        int taken = database.createNativeMutationQuery("""
                        update invitations set status = 'ACCEPTED', closed_by = :by, closed_at = :at
                        where id = :id and status = 'OPEN'""")
                .setParameter("id", invitation.id())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        if (taken == 0) {
            throw Refused.notFound();
        }
    }
}
