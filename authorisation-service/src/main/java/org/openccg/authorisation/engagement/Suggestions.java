package org.openccg.authorisation.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.platform.problem.Refused;

/** What was suggested to groups: what is kept here, and what the register told of. */
@ApplicationScoped
public class Suggestions {

    private final Session database;
    private final DaysOff daysOff;

    Suggestions(Session database, DaysOff daysOff) {
        this.database = database;
        this.daysOff = daysOff;
    }

    /** The last row seen. */
    public record Place(LocalDate madeOn, UUID id) {}

    /** Side by side, newest first, from the given place on. */
    public List<Listed> of(Application application, @Nullable Place after, int most) {
        var here = page(Suggestion.class, "s.applicationId = :of", "s.said.madeOn", application.id(), after, most);
        var register = page(
                RegisterSuggestion.class,
                "s.groupId = :of",
                "s.madeOn",
                application.applicants().groupId(),
                after,
                most);
        var calendar = daysOff.present().calendar();
        return Stream.<Listed>concat(here.stream().map(each -> each.under(calendar)), register.stream())
                .sorted(Listed.NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    /**
     * What links something to the group's authorisation (BLK-10), oldest first: what was said here to bear on it, and
     * every suggestion of merger, support or boundary that was no advice. Advice is never among it (ADV-1).
     */
    public List<Linking> linking(UUID groupId, LocalDate since) {
        var here = database.createSelectionQuery("""
                        from Suggestion s where s.groupId = :group and s.said.linked = true
                          and s.said.madeOn >= :since""", Suggestion.class)
                .setParameter("group", groupId)
                .setParameter("since", since)
                .getResultList();
        var register = database.createSelectionQuery("""
                        from RegisterSuggestion s where s.groupId = :group and s.advice = false
                          and s.madeOn >= :since""", RegisterSuggestion.class)
                .setParameter("group", groupId)
                .setParameter("since", since)
                .getResultList();
        return Stream.concat(here.stream().map(Linking::of), register.stream().map(Linking::of))
                .sorted(Linking.OLDEST_FIRST)
                .toList();
    }

    /** Those with the ids, wherever they are kept, oldest first. */
    public List<Listed> all(Collection<UUID> ids) {
        var calendar = daysOff.present().calendar();
        return Stream.<Listed>concat(
                        with(Suggestion.class, ids).stream().map(each -> each.under(calendar)),
                        with(RegisterSuggestion.class, ids).stream())
                .sorted(Listed.NEWEST_FIRST.reversed())
                .toList();
    }

    private <T> List<T> with(Class<T> type, Collection<UUID> ids) {
        return database.createSelectionQuery("from %s s where s.id in :ids".formatted(type.getSimpleName()), type)
                .setParameter("ids", ids)
                .getResultList();
    }

    Suggestion in(Application application, UUID id) {
        return database
                .createSelectionQuery(
                        "from Suggestion s where s.applicationId = :application and s.id = :id", Suggestion.class)
                .setParameter("application", application.id())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(each -> each.under(daysOff.present().calendar()))
                .orElseThrow(Refused::notFound);
    }

    void add(Suggestion suggestion) {
        database.persist(suggestion);
    }

    private <T> List<T> page(Class<T> type, String where, String day, UUID of, @Nullable Place after, int most) {
        String further = after == null ? "" : " and (%1$s < :day or (%1$s = :day and s.id < :id))".formatted(day);
        var query = database.createSelectionQuery(
                        "from %s s where %s%s order by %s desc, s.id desc"
                                .formatted(type.getSimpleName(), where, further, day),
                        type)
                .setParameter("of", of);
        if (after != null) {
            query.setParameter("day", after.madeOn).setParameter("id", after.id);
        }
        return query.setMaxResults(most).getResultList();
    }
}
