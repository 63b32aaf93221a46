package org.openccg.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.sharing.SharingHistory.Deed;

/** Groups agree to share overheads. Every party decides for itself, and nothing of a group changes by it. */
@ApplicationScoped
public class Sharing {

    private static final int YEARS_AHEAD = 10;

    private final Agreements agreements;
    private final Groups groups;
    private final Speaking speaking;
    private final SharingHistory history;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Sharing(
            Agreements agreements,
            Groups groups,
            Speaking speaking,
            SharingHistory history,
            SignedIn signedIn,
            BusinessClock clock) {
        this.agreements = agreements;
        this.groups = groups;
        this.speaking = speaking;
        this.history = history;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public Agreement propose(Agreement.Proposed proposed) {
        var named = new TreeSet<UUID>();
        named.add(proposed.by());
        proposed.parties().forEach(party -> named.add(party.groupId()));
        var known = locked(named);
        var capacity = speaking.asLeader(leading(known, proposed.by()));
        var replaced = agreements.find(proposed.replaces()).orElse(null);
        SharingRules.faults(proposed, known, replaced, clock.today()).refuseIfAny(CommonProblem.INVALID);
        var agreement = new Agreement(proposed, subject(), clock.now());
        agreements.persist(agreement);
        history.record(agreement, known.values(), new Deed("PROPOSE", null, proposed.by(), capacity.name(), null));
        return agreement;
    }

    public Agreement agree(UUID id, UUID groupId) {
        var step = begin(id, groupId);
        step.agreement.agree(groupId, subject(), clock.now(), clock.today(), firstDay(step.agreement));
        if (step.agreement.inForceFrom() != null) {
            endReplaced(step.agreement);
        }
        history.record(step.agreement, step.parties, step.deed(SharingStep.AGREE, null));
        return step.agreement;
    }

    public Agreement leave(UUID id, UUID groupId, LocalDate on, String reason) {
        var step = begin(id, groupId);
        LocalDate earliest = earliestEnd(step.agreement);
        LocalDate already = step.agreement.endsOn();
        if (on.isBefore(earliest)
                || on.isAfter(clock.today().plusYears(YEARS_AHEAD))
                || already != null && !on.isBefore(already)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            already == null
                                    ? "The group cannot leave on %s.".formatted(Deadline.words(on))
                                    : "It ends on %s already.".formatted(Deadline.words(already)),
                            "Name %s or a later day within ten years and before the end there is."
                                    .formatted(Deadline.words(earliest)),
                            "/on")));
        }
        step.agreement.leave(on, clock.today());
        history.record(step.agreement, step.parties, step.deed(SharingStep.LEAVE, reason));
        return step.agreement;
    }

    public Agreement withdraw(UUID id, UUID groupId, String reason) {
        var step = begin(id, groupId);
        step.agreement.withdraw(clock.today());
        history.record(step.agreement, step.parties, step.deed(SharingStep.WITHDRAW, reason));
        return step.agreement;
    }

    /** The first day on which it may be over when a party gives notice today. */
    public LocalDate earliestEnd(Agreement agreement) {
        return clock.today().plusMonths(agreement.exitNoticeMonths());
    }

    private record Begun(
            Agreement agreement, Collection<Group> parties, AgreementStatus from, UUID by, String capacity) {

        Deed deed(SharingStep step, @org.jspecify.annotations.Nullable String reason) {
            return new Deed(step.name(), from, by, capacity, reason);
        }
    }

    /** Groups are locked before agreements, in the order of their ids. */
    private Begun begin(UUID id, UUID groupId) {
        agreements.refuseUnlessVisible(id, signedIn.caller(), clock.today());
        var parties = locked(new TreeSet<>(agreements.partiesOf(id)));
        var capacity = speaking.asLeader(leading(parties, groupId));
        var agreement = agreements.locked(id);
        return new Begun(agreement, parties.values(), agreement.statusOn(clock.today()), groupId, capacity.name());
    }

    private Map<UUID, Group> locked(TreeSet<UUID> ids) {
        var locked = new TreeMap<UUID, Group>();
        ids.forEach(id -> groups.findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(group -> locked.put(id, group)));
        return locked;
    }

    private static Group leading(Map<UUID, Group> known, UUID groupId) {
        if (!known.containsKey(groupId)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null, "That group is no party.", "Name the party for which you speak.", "/group")));
        }
        return known.get(groupId);
    }

    /** One that comes in another's place begins when that ends. */
    private LocalDate firstDay(Agreement agreement) {
        LocalDate today = clock.today();
        return agreements
                .find(agreement.replaces())
                .map(Agreement::endsOn)
                .filter(end -> end.isAfter(today))
                .orElse(today);
    }

    private void endReplaced(Agreement agreement) {
        agreements
                .find(agreement.replaces())
                .filter(old -> old.endsOn() == null && old.statusOn(clock.today()) == AgreementStatus.IN_FORCE)
                .filter(old -> SharingRules.keepsAll(old, agreement.parties()))
                .ifPresent(old -> old.leave(clock.today(), clock.today()));
    }

    private UUID subject() {
        return signedIn.caller().subject();
    }
}
