package org.openccg.registry.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.PageOfGroup;

/** What was suggested to which group. */
@ApplicationScoped
public class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    private static final PageOfGroup<Suggestion> PAGE =
            PageOfGroup.newestFirst(Suggestion.class, "suggestions", "logged_at");

    private final Session database;

    Suggestions(Session database) {
        this.database = database;
    }

    /** The group's suggestions, newest first. */
    public List<Suggestion> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    public Optional<Suggestion> in(UUID groupId, UUID id) {
        return of(groupId, findByIdOptional(id));
    }

    /** The suggestion, while nobody else replies to it or answers it. */
    Optional<Suggestion> locked(UUID groupId, UUID id) {
        return of(groupId, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Optional<Suggestion> of(UUID groupId, Optional<Suggestion> found) {
        return found.filter(suggestion -> suggestion.groupId().equals(groupId));
    }
}
