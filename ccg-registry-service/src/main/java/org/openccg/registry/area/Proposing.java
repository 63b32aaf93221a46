package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.outbox.Outbox;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.area.BoundaryProposals.Pieces;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.suggestion.SuggestionLogged;

/** Others propose boundaries, on the record; the group adopts a proposal or declines it, and nobody else. */
@ApplicationScoped
public class Proposing {

    private static final String DEPARTMENT = "DOH";

    private final BoundaryProposals proposals;
    private final Geography geography;
    private final ChangingArea changing;
    private final Speaking speaking;
    private final Standings standings;
    private final GroupHistory history;
    private final Outbox outbox;

    Proposing(
            BoundaryProposals proposals,
            Geography geography,
            ChangingArea changing,
            Speaking speaking,
            Standings standings,
            GroupHistory history,
            Outbox outbox) {
        this.proposals = proposals;
        this.geography = geography;
        this.changing = changing;
        this.speaking = speaking;
        this.standings = standings;
        this.history = history;
        this.outbox = outbox;
    }

    /** Records it; the group stays as it is, its version too. */
    public BoundaryProposal propose(
            Group group,
            @Nullable String practice,
            List<String> adds,
            List<String> removes,
            String reason,
            Instant at) {
        var capacity = capacityFor(practice);
        String organisation = organisation(group, practice, capacity);
        if (!Step.CHANGE_AREA.isFrom(group.status())) {
            throw Refused.stepNotAllowed(
                    Step.CHANGE_AREA, group.status(), group.status().steps());
        }
        var pieces = pieces(adds, removes);
        var author = standings.present().caller();
        var proposal = new BoundaryProposal(group.id(), author, capacity, organisation, reason, at);
        proposals.persist(proposal, pieces);
        if (proposal.isOfAnOffice()) {
            outbox.tell("authorisation-service", group.id(), "SUGGESTION_LOGGED", at, facts(proposal));
        }
        var detail = detail(proposal);
        detail.put("adds", pieces.adds().size());
        detail.put("removes", pieces.removes().size());
        history.record(group, "PROPOSE_BOUNDARY", capacity.name(), at, group.status(), reason, detail);
        return proposal;
    }

    /** The group makes it its own: it takes effect at once. */
    public BoundaryProposal adopt(Group group, Capacity leader, UUID id, String words, Instant at) {
        var proposal = proposals.lockedIn(group.id(), id);
        proposal.adopt(words, standings.present().caller().subject(), at);
        var pieces = proposals.piecesOf(List.of(proposal)).get(id);
        var detail = detail(proposal);
        detail.putAll(changing.adopt(group, id, pieces.adds(), pieces.removes(), at));
        history.record(group, Step.CHANGE_AREA.name(), leader.name(), at, group.status(), words, detail);
        return proposal;
    }

    public BoundaryProposal decline(Group group, Capacity leader, UUID id, String words, Instant at) {
        var proposal = proposals.lockedIn(group.id(), id);
        proposal.decline(words, standings.present().caller().subject(), at);
        history.record(group, "DECLINE_BOUNDARY", leader.name(), at, group.status(), words, detail(proposal));
        return proposal;
    }

    private BoundaryProposal.Capacity capacityFor(@Nullable String practice) {
        if (practice != null) {
            return BoundaryProposal.Capacity.PRACTICE;
        }
        var standing = standings.present();
        if (standing.caller().is("doh") && standing.holds("national")) {
            return BoundaryProposal.Capacity.DEPARTMENT;
        }
        if (!standing.caller().is("manager") && !standing.caller().is("doh")) {
            throw invalid(
                    "It is not said for which practice you propose this.", "Name a member practice.", "/practice");
        }
        return BoundaryProposal.Capacity.MANAGER;
    }

    private String organisation(Group group, @Nullable String practice, BoundaryProposal.Capacity capacity) {
        if (practice != null) {
            speaking.asPractice(group, practice);
            return practice;
        }
        return capacity == BoundaryProposal.Capacity.DEPARTMENT
                ? DEPARTMENT
                : officeOf(standings.present(), speaking.asReviewingOffice(group));
    }

    /** The office the author sits in: the reviewing one, or the one above it by whose claim the author acts. */
    private static String officeOf(Standing standing, String reviewing) {
        var own = standing.claims().stream()
                .filter(claim -> !claim.startsWith("practice:"))
                .map(claim -> claim.substring(claim.indexOf(':') + 1).toUpperCase(java.util.Locale.ROOT))
                .sorted()
                .toList();
        return own.isEmpty() || own.contains(reviewing) ? reviewing : own.get(0);
    }

    private Pieces pieces(List<String> adds, List<String> removes) {
        var faults = new Faults();
        var pieces = new Pieces(geography.lsoas(adds, "/add", faults), geography.lsoas(removes, "/remove", faults));
        faults.unless(
                !adds.isEmpty() || !removes.isEmpty(),
                new Fault(null, "Nothing would be otherwise.", "Name small areas to add or to remove.", "/add"));
        for (int i = 0; i < removes.size(); i++) {
            faults.unless(
                    !pieces.adds().contains(removes.get(i)),
                    new Fault(
                            null, "%s would join and leave.".formatted(removes.get(i)), "Say which.", "/remove/" + i));
        }
        faults.refuseIfAny(CommonProblem.INVALID);
        return pieces;
    }

    private static SuggestionLogged facts(BoundaryProposal proposal) {
        return new SuggestionLogged(
                proposal.groupId(),
                proposal.id(),
                "BOUNDARY",
                false,
                proposal.organisation(),
                new SuggestionLogged.Author(
                        proposal.author(),
                        proposal.authorName(),
                        proposal.capacity().name()),
                day(proposal),
                proposal.reason(),
                false,
                null,
                null);
    }

    private static Map<String, Object> detail(BoundaryProposal proposal) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("proposalId", proposal.id());
        detail.put("proposedBy", proposal.organisation());
        detail.put("proposedOn", day(proposal).toString());
        return detail;
    }

    private static LocalDate day(BoundaryProposal proposal) {
        return LocalDate.ofInstant(proposal.madeAt(), BusinessClock.LONDON);
    }

    private static Refused invalid(String detail, String remedy, String pointer) {
        return new Refused(CommonProblem.INVALID, List.of(new Fault(null, detail, remedy, pointer)));
    }
}
