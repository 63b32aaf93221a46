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
import org.hibernate.Session;

/** Which practice belongs to which group, when. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String STANDS = "supersededAt is null and (to is null or to > :today)";

    private static final String MOVE = """
            with moved as (
                update memberships set superseded_at = :at
                where group_id in (:from) and superseded_at is null and (to_on is null or to_on > :on)
                returning *),
            ended as (
                insert into memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id,
                    settled_on, imported, imputed, recorded_at)
                select practice, group_id, from_on, cast(:on as date), consented_on, consented_by, consent_id,
                    settled_on, imported, imputed, cast(:at as timestamptz)
                from moved where from_on < :on)
            insert into memberships (practice, group_id, from_on, to_on, consented_on, consented_by, consent_id,
                settled_on, imported, imputed, recorded_at)
            select distinct on (practice) practice, cast(:to as uuid), greatest(from_on, cast(:on as date)), to_on,
                consented_on, consented_by, consent_id,
                case when settled_on is not null then greatest(settled_on, cast(:on as date)) end,
                imported, imputed, cast(:at as timestamptz)
            from moved order by practice, settled_on is null, consented_on desc nulls last, from_on""";

    private final Practices practices;
    private final Session database;

    Memberships(Practices practices, Session database) {
        this.practices = practices;
        this.database = database;
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

    /** Puts what is known better in the place of what was known before. */
    public void consent(Membership membership, UUID by, LocalDate on, Instant at) {
        replace(membership.consented(by, on, at));
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
        practices.lockMembersOf(from);
        flush();
        database.createNativeMutationQuery(MOVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("on", on)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What was known before goes first: the database refuses two truths for one day. */
    private void replace(Membership better) {
        flush();
        persist(better);
    }
}
