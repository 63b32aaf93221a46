package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.practice.Consent;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** A practice chooses its group. It has one choice at a time, and the newest is the one that counts (REG-3). */
@ApplicationScoped
public class Choosing {

    private final Groups groups;
    private final Memberships memberships;
    private final GroupHistory history;

    Choosing(Groups groups, Memberships memberships, GroupHistory history) {
        this.groups = groups;
        this.memberships = memberships;
        this.history = history;
    }

    /** The group, and with it those the practice chose before, while nobody else changes them. */
    public Group locked(UUID id, String practice) {
        lockChosenBy(practice, id);
        return groups.get(id);
    }

    /** Groups the practice chose before and one more, in the order in which everybody locks groups. */
    void lockChosenBy(String practice, @Nullable UUID more) {
        Stream.concat(
                        Stream.ofNullable(more).filter(id -> groups.count("id", id) > 0),
                        memberships.ofPractice(practice).stream()
                                .filter(membership -> membership.isConsented() && !membership.isSettled())
                                .map(Membership::groupId))
                .distinct()
                .sorted()
                .forEach(groups::locked);
    }

    /** @param group locked, with those chosen before */
    public void consent(Group group, String practice, Caller by, @Nullable String statement, Instant at) {
        group.consent(at);
        var membership = memberships.of(practice, group.id(), today(at)).orElseThrow();
        if (!membership.isConsented() || statement != null) {
            refuseUnlessFree(group, practice, today(at));
            choose(group, membership, new Consent(membership, by, Consent.How.SIGNED_IN, statement, at), at);
        }
        history.record(
                group,
                Step.CONSENT.name(),
                Step.CONSENT.by().name(),
                at,
                group.status(),
                statement,
                Map.of("practice", practice));
    }

    /** Puts this choice in the place of earlier ones that were not settled; both groups' trails tell it. */
    void choose(Group group, Membership membership, Consent consent, Instant at) {
        for (Membership other : memberships.elsewhere(membership.practice(), group.id(), today(at))) {
            if (other.isConsented() && !other.isSettled()) {
                memberships.withdrawConsent(other, at);
                var left = groups.get(other.groupId());
                left.changed(at);
                var detail = new LinkedHashMap<String, Object>();
                detail.put("practice", membership.practice());
                detail.put("chose", group.id());
                detail.put("chosenName", group.name());
                history.record(left, "WITHDRAW_CONSENT", By.PRACTICE.name(), at, left.status(), detail);
            }
        }
        memberships.consent(membership, consent, today(at), at);
    }

    /** Whether no settled membership elsewhere has to be left first. */
    boolean isFree(Membership membership, LocalDate today) {
        return settledElsewhere(membership.groupId(), membership.practice(), today)
                .isEmpty();
    }

    private void refuseUnlessFree(Group group, String practice, LocalDate today) {
        settledElsewhere(group.id(), practice, today).map(Membership::groupId).ifPresent(other -> {
            throw new Refused(
                    RegistryProblem.SETTLED_ELSEWHERE,
                    List.of(Fault.of(
                                    RegistryRule.REG_3,
                                    "%s is a settled member of %s."
                                            .formatted(
                                                    practice, groups.get(other).name()),
                                    "Leave that group first: POST /groups/%s/leave.".formatted(other))
                            .at("/practice")));
        });
    }

    private Optional<Membership> settledElsewhere(UUID group, String practice, LocalDate today) {
        return memberships.elsewhere(practice, group, today).stream()
                .filter(other -> other.isSettled() && other.to() == null)
                .findFirst();
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
