package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** The days of a membership were recorded wrongly. What was known before stays on record. */
@ApplicationScoped
public class Correcting {

    private final Groups groups;
    private final Memberships memberships;
    private final Speaking speaking;
    private final GroupHistory history;

    Correcting(Groups groups, Memberships memberships, Speaking speaking, GroupHistory history) {
        this.groups = groups;
        this.memberships = memberships;
        this.speaking = speaking;
        this.history = history;
    }

    /** The membership that is meant: the only one the practice has or had in the group, or the one that began that day. */
    public Membership meant(Group group, String practice, @Nullable LocalDate recordedFrom) {
        var all = inGroup(group, practice);
        if (all.isEmpty()) {
            throw Refused.notFound();
        }
        var meant = all.stream()
                .filter(membership -> recordedFrom == null || membership.from().equals(recordedFrom))
                .toList();
        if (meant.size() != 1) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "Which membership is meant is not clear.",
                            "Name the first day as it is recorded: "
                                    + all.stream()
                                            .map(membership -> membership.from().toString())
                                            .collect(Collectors.joining(", "))
                                    + ".",
                            "/recordedFrom")));
        }
        return meant.get(0);
    }

    /** What the group entered its leader corrects; what a determination settled or a file said, the Board. */
    public String capacityFor(Group group, Membership membership) {
        if (!isTheBoards(membership)) {
            return speaking.asLeader(group).name();
        }
        speaking.asBoard();
        return By.BOARD.name();
    }

    /** @param group locked */
    public void correct(Group group, Membership wrong, Days right, String capacity, String reason, Instant at) {
        group.correct(at);
        refuseFaulty(group, wrong, right, capacity);
        memberships.correct(wrong, right.from(), right.to(), at);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("practice", wrong.practice());
        Dates.put(detail, "recordedFrom", wrong.from());
        Dates.put(detail, "recordedTo", wrong.to());
        Dates.put(detail, "from", right.from());
        Dates.put(detail, "to", right.to());
        history.record(group, Step.CORRECT.name(), capacity, at, group.status(), reason, detail);
    }

    private boolean isTheBoards(Membership membership) {
        return membership.isSettled() || memberships.isFromFile(membership.practice(), membership.groupId());
    }

    private void refuseFaulty(Group group, Membership wrong, Days right, String capacity) {
        var impossible = new Faults()
                .unless(
                        right.to() == null || !right.to().isBefore(right.from()),
                        new Fault(null, "It ends before it begins.", "Correct one of the two days.", "/to"))
                .unless(
                        !right.from().equals(wrong.from()) || !Objects.equals(right.to(), wrong.to()),
                        new Fault(null, "These are the days on record.", "Nothing needs to be done.", "/from"))
                .unless(
                        capacity.equals(By.BOARD.name())
                                || !wrong.isConsented()
                                || Objects.equals(right.to(), wrong.to()),
                        new Fault(
                                null,
                                "%s agreed to be a member; when that ends is its own to say."
                                        .formatted(wrong.practice()),
                                "Let the practice leave: POST /groups/%s/leave.".formatted(group.id()),
                                "/to"));
        impossible.refuseIfAny(CommonProblem.INVALID);
        var faults = new Faults();
        for (Membership other : memberships.ofPractice(wrong.practice())) {
            boolean own = other.groupId().equals(group.id());
            if (own
                    ? isOther(other, wrong) && other.overlaps(right.from(), right.to())
                    : collides(other, wrong, right)) {
                faults.add(overlap(other, own));
            }
        }
        faults.refuseIfAny(RegistryProblem.OVERLAPPING_DATES);
    }

    private static boolean isOther(Membership other, Membership wrong) {
        return !other.from().equals(wrong.from()) || !Objects.equals(other.to(), wrong.to());
    }

    private static boolean collides(Membership other, Membership wrong, Days right) {
        var settledFrom = wrong.settledIfFrom(right.from());
        return settledFrom != null && other.isSettledBetween(settledFrom, right.to());
    }

    private Fault overlap(Membership other, boolean own) {
        String where = own ? "this group" : groups.get(other.groupId()).name();
        String until = other.to() == null ? "on" : "until " + other.to();
        return Fault.of(
                        own ? RegistryRule.REG_9 : RegistryRule.REG_3,
                        "%s is recorded as a member of %s from %s %s."
                                .formatted(other.practice(), where, other.from(), until),
                        "Choose days that do not overlap, or let the other membership be corrected first.")
                .at("/from");
    }

    private List<Membership> inGroup(Group group, String practice) {
        return memberships.ofPractice(practice).stream()
                .filter(membership -> membership.groupId().equals(group.id()))
                .toList();
    }

    /**
     * When the practice was a member in truth.
     *
     * @param to the first day on which it no longer was
     */
    public record Days(LocalDate from, @Nullable LocalDate to) {}
}
