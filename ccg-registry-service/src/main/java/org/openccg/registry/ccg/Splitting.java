package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** Practices leave a group to found one of their own: the founder's at once, each other when it chooses to. */
@ApplicationScoped
class Splitting {

    private final Groups groups;
    private final Memberships memberships;
    private final Successions successions;
    private final Leaving leaving;
    private final GroupHistory history;

    Splitting(Groups groups, Memberships memberships, Successions successions, Leaving leaving, GroupHistory history) {
        this.groups = groups;
        this.memberships = memberships;
        this.successions = successions;
        this.leaving = leaving;
        this.history = history;
    }

    /** What keeps the practices from splitting from that group; nothing where they do not. */
    List<Fault> faults(@Nullable UUID from, Collection<String> codes, LocalDate today) {
        if (from == null) {
            return List.of();
        }
        var members = groups.findByIdOptional(from).filter(group -> Step.LEAVE.isFrom(group.status())).stream()
                .flatMap(group -> memberships.ofGroup(group.id(), today).stream())
                .map(Membership::practice)
                .collect(Collectors.toSet());
        var others = codes.stream().filter(code -> !members.contains(code)).toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Fault(
                        null,
                        "No members of that group: %s.".formatted(String.join(", ", others)),
                        "Name the active group all these practices are members of, or leave it out.",
                        "/splitFrom"));
    }

    /** @param from locked */
    void split(@Nullable UUID from, Group founded, String founder, Instant at) {
        if (from == null) {
            return;
        }
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var left = groups.get(from);
        successions.record(from, founded.id(), SuccessionKind.SPLIT, today, at);
        leaving.leave(left, founder, today, "It founds %s.".formatted(founded.name()), at);
        left.changed(at);
        history.record(
                left,
                "SPLIT",
                By.PRACTICE.name(),
                at,
                left.status(),
                Map.of("successor", founded.id(), "successorName", founded.name()));
    }
}
