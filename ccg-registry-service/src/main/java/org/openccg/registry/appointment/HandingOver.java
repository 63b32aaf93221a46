package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.By;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Memberships;

/**
 * More than half of the member practices put anybody they choose into the place of chair or accountable officer, at any
 * time. The group is locked, so that votes are counted one after the other and a majority takes effect once.
 */
@ApplicationScoped
public class HandingOver {

    private final Handovers handovers;
    private final Appointments appointments;
    private final Memberships memberships;
    private final Announcements announcements;
    private final GroupHistory history;

    HandingOver(
            Handovers handovers,
            Appointments appointments,
            Memberships memberships,
            Announcements announcements,
            GroupHistory history) {
        this.handovers = handovers;
        this.appointments = appointments;
        this.memberships = memberships;
        this.announcements = announcements;
        this.history = history;
    }

    /** A practice proposes a handover and supports it thereby. */
    public void propose(Group group, Handover handover, String practice, Caller by, Instant at) {
        refuseUnlessMember(group, practice, by, at);
        group.handOver(at);
        if (!handover.capacity().isSingle()) {
            throw invalid("Of %s there may be many.".formatted(handover.capacity()), "/capacity");
        }
        new Term(handover.from(), null).refuseUnlessFitFor(handover.capacity(), today(at));
        if (handovers.openIn(group.id(), at).stream().anyMatch(handover::isSameAs)) {
            throw Refused.because(
                    RegistryProblem.ALREADY_PROPOSED,
                    "A handover to %s is open already.".formatted(handover.name()),
                    "Support that one; see GET /groups/%s/handovers.".formatted(group.id()));
        }
        handovers.persist(handover);
        handovers.support(handover, practice, by.subject(), at);
        var detail = detail(handover, practice);
        detail.put("subject", handover.subject());
        detail.put("name", handover.name());
        detail.put("employer", handover.employer());
        detail.put("from", handover.from().toString());
        count(group, handover, detail, at);
        record(group, Step.HAND_OVER.name(), at, handover.reason(), detail);
    }

    /** Another practice wants it too; the same again changes nothing, but the votes are counted again. */
    public Handover support(Group group, UUID id, String practice, Caller by, Instant at) {
        refuseUnlessMember(group, practice, by, at);
        var handover = open(group, id, at);
        group.handOver(at);
        var detail = detail(handover, practice);
        boolean isNew = handovers.support(handover, practice, by.subject(), at);
        detail.put("new", isNew);
        count(group, handover, detail, at);
        record(group, "SUPPORT_HANDOVER", at, null, detail);
        return handover;
    }

    public Handover withdrawSupport(Group group, UUID id, String practice, Caller by, Instant at) {
        refuseUnlessMember(group, practice, by, at);
        var handover = open(group, id, at);
        group.handOver(at);
        var detail = detail(handover, practice);
        detail.put("new", handovers.withdrawSupport(handover, practice, by.subject(), at));
        record(group, "WITHDRAW_SUPPORT", at, null, detail);
        return handover;
    }

    /** How many practices are more than half of those that are members today. */
    public int majorityOf(UUID groupId, LocalDate today) {
        return membersOf(groupId, today).size() / 2 + 1;
    }

    private void count(Group group, Handover handover, Map<String, Object> detail, Instant at) {
        var members = membersOf(group.id(), today(at));
        var supporters = handovers.supportOf(List.of(handover)).get(handover.id()).stream()
                .filter(members::contains)
                .toList();
        if (supporters.size() * 2 > members.size()) {
            detail.put("supporters", supporters);
            carry(group, handover, detail, at);
        }
    }

    private void carry(Group group, Handover carried, Map<String, Object> detail, Instant at) {
        carried.close(Handover.Status.CARRIED, at);
        handovers.flush();
        var rivals = handovers.openIn(group.id(), at).stream()
                .filter(each -> each.capacity() == carried.capacity())
                .toList();
        rivals.forEach(rival -> rival.close(Handover.Status.LAPSED, at));
        var from = carried.from().isBefore(today(at)) ? today(at) : carried.from();
        var elected = new Appointment(carried, from);
        var before = appointments.elect(elected, today(at));
        detail.put("appointmentId", elected.id());
        detail.put("from", from.toString());
        detail.put("ended", before.stream().map(Appointment::id).toList());
        detail.put("lapsed", rivals.stream().map(Handover::id).toList());
        announcements.changed(group.id(), at);
    }

    private Handover open(Group group, UUID id, Instant at) {
        var handover = handovers.in(group.id(), id);
        if (!handover.isOpenAt(at)) {
            throw Refused.because(
                    RegistryProblem.HANDOVER_CLOSED,
                    "The handover to %s is %s.".formatted(handover.name(), handover.statusAt(at)),
                    "Propose another, if the practices still want one.");
        }
        return handover;
    }

    private void refuseUnlessMember(Group group, String practice, Caller by, Instant at) {
        if (!by.actsFor("practice:" + practice)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(practice),
                    "Let somebody vote who acts for it.");
        }
        if (!membersOf(group.id(), today(at)).contains(practice)) {
            throw invalid("%s is no member of this group today.".formatted(practice), "/practice");
        }
    }

    private Set<String> membersOf(UUID groupId, LocalDate today) {
        return memberships.ofGroup(groupId, today).stream()
                .filter(membership -> !membership.from().isAfter(today))
                .map(membership -> membership.practice())
                .collect(Collectors.toSet());
    }

    private void record(Group group, String step, Instant at, @Nullable String reason, Map<String, Object> detail) {
        history.record(group, step, By.PRACTICE.name(), at, group.status(), reason, detail);
    }

    private static Map<String, Object> detail(Handover handover, String practice) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("handoverId", handover.id());
        detail.put("capacity", handover.capacity());
        detail.put("practice", practice);
        return detail;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }

    private static Refused invalid(String detail, String pointer) {
        return new Refused(
                CommonProblem.INVALID,
                List.of(new Fault(
                        null,
                        detail,
                        pointer.equals("/capacity")
                                ? "Name CHAIR or ACCOUNTABLE_OFFICER."
                                : "Name one of the group's members.",
                        pointer)));
    }
}
