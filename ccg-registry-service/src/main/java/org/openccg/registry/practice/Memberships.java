package org.openccg.registry.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

/** Which practice belongs to which group, when. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String STANDS = "supersededAt is null and (to is null or to > :today)";

    private final Practices practices;
    private final Event<Chosen> choices;

    Memberships(Practices practices, Event<Chosen> choices) {
        this.practices = practices;
        this.choices = choices;
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
        var consented = membership.consented(by, on, at);
        replace(consented);
        choices.fire(new Chosen(Set.of(consented.practice()), consented.groupId(), at));
    }

    /** The founder's practice is a member, and has agreed, from the first moment. */
    public void found(Membership claim, UUID by, LocalDate on, Instant at) {
        persist(claim.consented(by, on, at));
        choices.fire(new Chosen(Set.of(claim.practice()), claim.groupId(), at));
    }

    /** Whether the practice belongs somewhere on the day or will, rather than being named without having agreed. */
    public boolean hasAPlace(String practice, LocalDate today) {
        return ofPractice(practice).stream()
                .anyMatch(each -> each.isMoreThanAClaim()
                        && (each.to() == null || each.to().isAfter(today)));
    }

    /** Makes the practice a member by the Board's assignment, in place of a mere claim of the same group. */
    public void assign(String practice, UUID groupId, UUID assignment, boolean settled, LocalDate on, Instant at) {
        practices.lock(List.of(practice));
        of(practice, groupId, on).ifPresent(claim -> {
            var ended = claim.ended(on, at);
            flush();
            if (ended.from().isBefore(on)) {
                persist(ended);
            }
        });
        var assigned = Membership.assigned(practice, groupId, assignment, settled, on, at);
        if (settled) {
            endCompeting(assigned, on, at);
        }
        replace(assigned);
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
        if (!settled.isEmpty()) {
            choices.fire(new Chosen(Set.copyOf(settled), groupId, at));
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

    /** What was known before goes first: the database refuses two truths for one day. */
    private void replace(Membership better) {
        flush();
        persist(better);
    }
}
