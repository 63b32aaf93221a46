package org.openccg.authorisation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;

/** Who is or was allocated to cases. */
@ApplicationScoped
public class Allocations {

    private static final Set<Status> IN_HAND = Set.of(Status.SUBMITTED, Status.IN_REVIEW, Status.IN_MODERATION);

    private final Session database;

    Allocations(Session database) {
        this.database = database;
    }

    /** Every one of the case, in any round, released ones too, in the order they were made. */
    public List<Allocation> of(Application application) {
        return database.createSelectionQuery(
                        "from Allocation where applicationId = :id order by allocatedAt, id", Allocation.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Those of the present round that nobody released. */
    public List<Allocation> inForce(Application application) {
        return of(application).stream()
                .filter(each -> each.round() == application.review().round()
                        && each.release().isEmpty())
                .toList();
    }

    /** Whether it is for somebody else: others are allocated, and neither the caller nor whom he or she stands in for. */
    public boolean areForOthers(Application application, Assignment capacity, Acting who) {
        var allocated = inForce(application).stream()
                .filter(each -> each.capacity() == capacity)
                .toList();
        return !allocated.isEmpty()
                && allocated.stream().noneMatch(each -> who.background()
                        .standsFor(each.person().subject()));
    }

    /** Which of many cases are for somebody else, in one query. */
    public Set<UUID> areForOthers(Collection<AtHand> cases, Assignment capacity) {
        var allocated = database.createSelectionQuery("""
                        select l from Allocation l join Application a on a.id = l.applicationId and a.review.round = l.round
                        where l.applicationId in :cases and l.capacity = :capacity and l.releasedAt is null""", Allocation.class)
                .setParameter("cases", cases.stream().map(AtHand::id).toList())
                .setParameter("capacity", capacity)
                .getResultStream()
                .collect(Collectors.groupingBy(Allocation::applicationId));
        return cases.stream()
                .filter(each -> allocated.containsKey(each.id()))
                .filter(each -> allocated.get(each.id()).stream()
                        .noneMatch(to ->
                                each.who().background().standsFor(to.person().subject())))
                .map(AtHand::id)
                .collect(Collectors.toSet());
    }

    Optional<Allocation> find(Application application, UUID id) {
        return of(application).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    void add(Allocation allocation) {
        database.persist(allocation);
    }

    /** How many cases each has in hand; who is not there has none. */
    Map<UUID, Long> loads(Collection<UUID> subjects) {
        return database.createSelectionQuery("""
                        select l.subject, count(*) from Allocation l join Application a on a.id = l.applicationId
                        where l.subject in :subjects and l.releasedAt is null and l.round = a.review.round
                          and a.status in :inHand group by l.subject""", Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("inHand", IN_HAND)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Who had the part in an earlier application of the group to the same office. */
    Set<UUID> hadPart(Application application, Assignment capacity) {
        return Set.copyOf(database.createSelectionQuery("""
                        select distinct actor.subject from Application a join a.review.actors actor
                        where a.applicants.groupId = :group and a.office.code = :office and a.id <> :id
                          and actor.part = :part""", UUID.class)
                .setParameter("group", application.applicants().groupId())
                .setParameter("office", application.office().code())
                .setParameter("id", application.id())
                .setParameter("part", capacity.part())
                .getResultList());
    }
}
