package org.openccg.authorisation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.condition.ConditionEntry.Happened;

/** The conditions of cases, and what happened to them. */
@ApplicationScoped
public class Conditions {

    private final Session database;

    Conditions(Session database) {
        this.database = database;
    }

    /** Every condition of a case that was ever proposed, by notice and place. */
    public List<Condition> of(UUID applicationId) {
        return database.createSelectionQuery("""
                        select c from Condition c join fetch c.served join fetch c.terms left join fetch c.intended
                            join Notice n on n.id = c.noticeId
                        where c.applicationId = :id order by n.number, c.position""", Condition.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Those that bind the group. */
    public List<Condition> pending(UUID applicationId) {
        return of(applicationId).stream()
                .filter(each -> each.status().isPending())
                .toList();
    }

    /** Those of one notice, by place. */
    public List<Condition> proposedWith(UUID applicationId, UUID noticeId) {
        return of(applicationId).stream()
                .filter(each -> each.noticeId().equals(noticeId))
                .toList();
    }

    /** What each notice proposed, as the group read it. */
    public Map<UUID, List<AsServed>> served(UUID applicationId) {
        return of(applicationId).stream()
                .collect(Collectors.groupingBy(
                        Condition::noticeId, Collectors.mapping(AsServed::of, Collectors.toList())));
    }

    /** What happened to the conditions of a case, in order. */
    public List<ConditionEntry> entries(UUID applicationId) {
        return database.createSelectionQuery("""
                        from ConditionEntry e where e.place.conditionId in
                            (select c.id from Condition c where c.applicationId = :id)
                        order by e.at, e.place.conditionId, e.place.seq""", ConditionEntry.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    void add(Condition condition) {
        database.persist(condition.served());
        database.persist(condition);
    }

    void add(Terms terms) {
        database.persist(terms);
    }

    /** The case is locked, so that nobody else writes an entry. */
    void note(Condition condition, Happened happened) {
        int last = database.createSelectionQuery(
                        "select coalesce(max(place.seq), 0) from ConditionEntry where place.conditionId = :id",
                        Integer.class)
                .setParameter("id", condition.id())
                .getSingleResult();
        database.persist(new ConditionEntry(condition, last + 1, happened));
    }

    /** Before others take the place of what was dropped. */
    void flush() {
        database.flush();
    }
}
