package org.openccg.authorisation.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.deadline.CaseDeadline;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.platform.directory.Standing;

/** What lies before a person: every case with something left to do, and every clock that runs in one. */
public record Desk(Standing standing, Instant now, List<AtHand> cases, Map<UUID, List<CaseDeadline>> deadlines) {

    static Desk of(Standing standing, Instant now, List<AtHand> cases, Collection<CaseDeadline> open) {
        return new Desk(
                standing, now, cases, open.stream().collect(Collectors.groupingBy(CaseDeadline::applicationId)));
    }

    public List<UUID> ids() {
        return cases.stream().map(AtHand::id).toList();
    }

    /** The case, if it is among them. */
    public Optional<AtHand> at(UUID applicationId) {
        return cases.stream().filter(each -> each.id().equals(applicationId)).findFirst();
    }

    /** The clock of a kind that runs or stands still in the case. */
    public Optional<CaseDeadline> clock(AtHand at, DeadlineKind kind) {
        return clock(at, each -> each.kind() == kind);
    }

    /** The same, about one thing. */
    public Optional<CaseDeadline> clock(AtHand at, DeadlineKind kind, UUID about) {
        return clock(at, each -> each.kind() == kind && each.about().equals(Optional.of(about)));
    }

    /** Whether a period runs and is not over yet. */
    public boolean mayStill(AtHand at, DeadlineKind kind) {
        return clock(at, kind).filter(each -> !each.until().isOverAt(now)).isPresent();
    }

    private Optional<CaseDeadline> clock(AtHand at, Predicate<CaseDeadline> which) {
        return deadlines.getOrDefault(at.id(), List.of()).stream().filter(which).reduce((earlier, later) -> later);
    }
}
