package org.openccg.registry.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Moment;

/** Which practice belongs to which group, when. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String STANDS = "supersededAt is null and (to is null or to > :today)";

    private static final String THEN = """
            select m.* from memberships m where m.group_id = :group and %s order by m.practice""".formatted(Moment.THEN.formatted("m"));

    private static final String CONTESTED = """
            select distinct m.practice, o.group_id from memberships m
            join memberships o on o.practice = m.practice and o.group_id <> m.group_id and o.valid && m.valid
            where m.group_id = :group and %s and (m.to_on is null or m.to_on > :asAt)
              and %s and (o.to_on is null or o.to_on > :asAt)
            order by m.practice, o.group_id""".formatted(Moment.KNOWN.formatted("m"), Moment.KNOWN.formatted("o"));

    private static final String HISTORY = """
            select m.* from memberships m where m.practice = :practice and %s
              and (:always or m.valid @> cast(:asAt as date)) order by m.from_on, m.group_id""".formatted(Moment.KNOWN.formatted("m"));

    private final Practices practices;
    private final MembersTogether together;
    private final Session database;

    Memberships(Practices practices, MembersTogether together, Session database) {
        this.practices = practices;
        this.together = together;
        this.database = database;
    }

    /** Members on that day, as they were known at that instant. */
    public List<Membership> ofGroup(UUID groupId, Moment moment) {
        return moment.in(database.createNativeQuery(THEN, Membership.class))
                .setParameter("group", groupId)
                .getResultList();
    }

    /** Which of the group's practices other groups claim too, or have: their ids. */
    public Map<String, List<UUID>> contested(UUID groupId, Moment moment) {
        return moment
                .in(database.createNativeQuery(CONTESTED, Object[].class))
                .setParameter("group", groupId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    public List<Membership> ofGroup(UUID groupId, LocalDate today) {
        return find("groupId = :group and " + STANDS + " order by practice", Map.of("group", groupId, "today", today))
                .list();
    }

    public Optional<Membership> of(String practice, UUID groupId, LocalDate today) {
        return ofGroup(groupId, today).stream()
                .filter(membership -> membership.practice().equals(practice))
                .findFirst();
    }

    /** All that is known of a practice, ended memberships included. */
    public List<Membership> ofPractice(String practice) {
        return list("practice = ?1 and supersededAt is null order by from, groupId", practice);
    }

    /** All that was known of a practice at the instant, or only what held on the day. */
    public List<Membership> ofPractice(String practice, Moment moment, boolean always) {
        return moment.in(database.createNativeQuery(HISTORY, Membership.class))
                .setParameter("practice", practice)
                .setParameter("always", always)
                .getResultList();
    }

    /** Whether a file ever told of the practice in the group: what files say, the chair does not correct. */
    public boolean isFromFile(String practice, UUID groupId) {
        return count("practice = ?1 and groupId = ?2 and imported", practice, groupId) > 0;
    }

    /** Memberships of the practice elsewhere that stand or are to come, while nobody else changes any of them. */
    public List<Membership> elsewhere(String practice, UUID groupId, LocalDate today) {
        practices.lock(List.of(practice));
        return find(
                        "practice = :practice and groupId <> :group and " + STANDS + " order by groupId",
                        Map.of("practice", practice, "group", groupId, "today", today))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public void consent(Membership membership, Consent consent, LocalDate on, Instant at) {
        database.persist(consent);
        replace(membership.consented(consent, on, at));
    }

    public void withdrawConsent(Membership membership, Instant at) {
        replace(membership.consentWithdrawn(at));
    }

    public void end(Membership membership, LocalDate on, Instant at) {
        replace(membership.ended(on, at));
    }

    public void correct(Membership membership, LocalDate from, @Nullable LocalDate to, Instant at) {
        replace(membership.corrected(from, to, at));
    }

    /** Ends every membership of the group, and every claim to come, on that day. */
    public void endAll(UUID groupId, LocalDate on, Instant at) {
        together.end(groupId, on, at);
    }

    /**
     * Settles the group's claims to the practices that chose it and ends every competing membership that day (REG-3).
     *
     * @return the practices that settled; one whose claim had ended before is not among them
     */
    public List<String> settle(UUID groupId, Collection<String> chosenBy, LocalDate on, Instant at) {
        if (chosenBy.isEmpty()) {
            return List.of();
        }
        practices.lock(chosenBy);
        var settled = new ArrayList<String>();
        for (Membership membership : ofGroup(groupId, on)) {
            if (chosenBy.contains(membership.practice())) {
                endCompeting(membership, on, at);
                if (!membership.isSettled()) {
                    replace(membership.settled(on, at));
                }
                settled.add(membership.practice());
            }
        }
        return settled;
    }

    private void endCompeting(Membership winner, LocalDate on, Instant at) {
        find(
                        "practice = :practice and groupId <> :group and " + STANDS,
                        Map.of("practice", winner.practice(), "group", winner.groupId(), "today", on))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(loser -> replace(loser.ended(on, at)));
    }

    /**
     * Lets every membership that stands in one of the groups on the day, or is to begin later, go on in another group
     * from that day, with whatever consent and settlement it has. A practice that is in several of them is in the new
     * one once: as a settled member if it is one anywhere, else where it agreed last.
     */
    public void move(Set<UUID> from, UUID to, LocalDate on, Instant at) {
        together.move(from, to, on, at);
    }

    /** Puts what is known better in the place of what was, which goes first: the database refuses two truths. */
    private void replace(Membership better) {
        flush();
        persist(better);
    }
}
