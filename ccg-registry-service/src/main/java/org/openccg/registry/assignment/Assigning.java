package org.openccg.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.assignment.Representation.Side;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practices;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Stays;

/** The Board puts a practice that is in no group into one, after hearing both (REG-10). */
@ApplicationScoped
public class Assigning {

    private final Assignments assignments;
    private final Representations representations;
    private final AssignmentTrail trail;
    private final Groups groups;
    private final Practices practices;
    private final Memberships memberships;
    private final Speaking speaking;
    private final Stays stays;
    private final SignedIn signedIn;

    Assigning(
            Assignments assignments,
            Representations representations,
            AssignmentTrail trail,
            Groups groups,
            Practices practices,
            Memberships memberships,
            Speaking speaking,
            Stays stays,
            SignedIn signedIn) {
        this.assignments = assignments;
        this.representations = representations;
        this.trail = trail;
        this.groups = groups;
        this.practices = practices;
        this.memberships = memberships;
        this.speaking = speaking;
        this.stays = stays;
        this.signedIn = signedIn;
    }

    public Assignment propose(String practice, UUID groupId, String reason, Instant at) {
        speaking.asBoard();
        var known = practices.findByIdOptional(practice).orElseThrow(Refused::notFound);
        var group = lockedNamed(groupId);
        refuseFaulty(known.isOpenOn(today(at)), practice, group);
        refuseUnlessInNoGroup(practice, at);
        if (assignments.openFor(practice).isPresent()) {
            throw Refused.because(
                    RegistryProblem.ALREADY_PROPOSED,
                    "An assignment of %s is open already.".formatted(practice),
                    "Withdraw that one first.");
        }
        stays.refuse(AdverseAct.REASSIGN_PRACTICE, groupId);
        var assignment = new Assignment(practice, groupId, reason, signedIn.caller(), at);
        assignments.persistAndFlush(assignment);
        trail.record(assignment, "PROPOSE", "BOARD", null, reason, at, Map.of());
        trail.recordForGroup(group, "PROPOSE_ASSIGNMENT", assignment, reason, at);
        return assignment;
    }

    /** For the practice, or for the group by its chair. */
    public Assignment represent(UUID id, String said, Instant at) {
        var assignment = assignments.lockedConcerning(id);
        var side = Side.PRACTICE;
        if (!assignments.actsForPracticeOf(assignment)) {
            speaking.asLeader(groups.get(assignment.groupId()));
            side = Side.GROUP;
        }
        var before = assignment.status();
        assignment.represent(at);
        var representation = new Representation(id, side, signedIn.caller(), said, at);
        representations.persist(representation);
        trail.record(
                assignment,
                AssignmentStep.REPRESENT.name(),
                side.name(),
                before,
                null,
                at,
                Map.of("representationId", representation.id()));
        return assignment;
    }

    /** @param answers what the Board says to each representation, by its id */
    public Assignment confirm(Assignment assignment, Map<UUID, String> answers, String reason, Instant at) {
        var group = groups.get(assignment.groupId());
        var before = assignment.status();
        assignment.confirm(reason, at);
        stays.refuse(AdverseAct.REASSIGN_PRACTICE, group.id());
        answerAll(assignment, answers);
        refuseUnlessInNoGroup(assignment.practice(), at);
        group.assignPractice(at);
        memberships.assign(
                assignment.practice(),
                group.id(),
                assignment.id(),
                group.status().isEstablished(),
                today(at),
                at);
        trail.record(assignment, AssignmentStep.CONFIRM.name(), "BOARD", before, reason, at, Map.of());
        trail.recordForGroup(group, Step.ASSIGN_PRACTICE.name(), assignment, reason, at);
        return assignment;
    }

    public Assignment withdraw(Assignment assignment, String reason, Instant at) {
        var before = assignment.status();
        assignment.withdraw(reason, at);
        trail.record(assignment, AssignmentStep.WITHDRAW.name(), "BOARD", before, reason, at, Map.of());
        trail.recordForGroup(groups.get(assignment.groupId()), "WITHDRAW_ASSIGNMENT", assignment, reason, at);
        return assignment;
    }

    /** One the Board may confirm or withdraw, with its group locked. */
    public Assignment asBoard(UUID id) {
        var assignment = assignments.lockedConcerning(id);
        speaking.asBoard();
        return assignment;
    }

    private Group lockedNamed(UUID groupId) {
        return groups.findByIdOptional(groupId)
                .map(found -> groups.locked(groupId))
                .orElseThrow(() -> new Refused(
                        CommonProblem.INVALID,
                        List.of(new Fault(null, "There is no such group.", "Use an id of GET /groups.", "/groupId"))));
    }

    private static void refuseFaulty(boolean open, String practice, Group group) {
        if (!Step.ASSIGN_PRACTICE.isFrom(group.status())) {
            throw Refused.stepNotAllowed(
                    Step.ASSIGN_PRACTICE, group.status(), group.status().steps());
        }
        new Faults()
                .unless(
                        open,
                        new Fault(
                                null,
                                "%s is no practice that is open today.".formatted(practice),
                                "Name one that is.",
                                null))
                .refuseIfAny(CommonProblem.INVALID);
    }

    /** A group that merely names the practice as its member is no group it is in. */
    private void refuseUnlessInNoGroup(String practice, Instant at) {
        if (memberships.hasAPlace(practice, today(at))) {
            throw Refused.because(
                    RegistryProblem.IN_A_GROUP_ALREADY,
                    RegistryRule.REG_10,
                    "%s belongs to a group.".formatted(practice),
                    "Leave it there: only a practice in no group is assigned to one.");
        }
    }

    private void answerAll(Assignment assignment, Map<UUID, String> answers) {
        var open = new LinkedHashMap<UUID, Representation>();
        representations.of(List.of(assignment.id())).forEach(each -> open.put(each.id(), each));
        var faults = new Faults();
        answers.keySet()
                .forEach(given -> faults.unless(
                        open.containsKey(given),
                        new Fault(null, "There is no representation %s.".formatted(given), null, "/answers/" + given)));
        open.forEach((id, said) -> faults.unless(
                answers.containsKey(id),
                Fault.of(
                                RegistryRule.REG_10,
                                "What %s said is not answered.".formatted(said.authorName()),
                                "Say what the Board thinks of it.")
                        .at("/answers/" + id)));
        faults.refuseIfAny(CommonProblem.INVALID);
        answers.forEach((id, words) -> open.get(id).answered(words));
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
