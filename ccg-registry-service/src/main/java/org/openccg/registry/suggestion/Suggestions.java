package org.openccg.registry.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;

/** What was suggested to which group. */
@ApplicationScoped
public class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    private final Session database;

    Suggestions(Session database) {
        this.database = database;
    }

    /** The group's suggestions, newest first. */
    public List<Suggestion> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return database.createNativeQuery("""
                        select * from suggestions where group_id = :group and (cast(:after as text) is null
                            or (logged_at, id) < (select s.logged_at, s.id from suggestions s
                                where s.group_id = :group and cast(s.id as text) = :after))
                        order by logged_at desc, id desc limit :most""", Suggestion.class)
                .setParameter("group", groupId)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }

    public Suggestion in(UUID groupId, UUID id) {
        return of(groupId, findById(id));
    }

    /** The suggestion, while nobody else replies to it or answers it. */
    Suggestion locked(UUID groupId, UUID id) {
        return of(groupId, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Suggestion of(UUID groupId, @Nullable Suggestion found) {
        if (found == null || !found.groupId().equals(groupId)) {
            throw Refused.notFound();
        }
        return found;
    }
}
