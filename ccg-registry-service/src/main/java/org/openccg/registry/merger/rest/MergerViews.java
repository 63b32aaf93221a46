package org.openccg.registry.merger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.merger.Ballots;
import org.openccg.registry.merger.Concern;
import org.openccg.registry.merger.Merger;
import org.openccg.registry.merger.Mergers;
import org.openccg.registry.merger.rest.MergerView.BallotView;
import org.openccg.registry.merger.rest.MergerView.ConsultationView;
import org.openccg.registry.merger.rest.MergerView.LeaderView;
import org.openccg.registry.merger.rest.MergerView.ParticipantView;

/** Gathers what is shown with a merger, as the caller may see it today. */
@ApplicationScoped
class MergerViews {

    private final Mergers mergers;
    private final Ballots ballots;
    private final Groups groups;

    MergerViews(Mergers mergers, Ballots ballots, Groups groups) {
        this.mergers = mergers;
        this.ballots = ballots;
        this.groups = groups;
    }

    MergerView of(Merger merger) {
        mergers.flush();
        var plan = merger.plan();
        return new MergerView(
                merger.id(),
                merger.version(),
                merger.status(),
                plan.name(),
                plan.firstDay(),
                plan.reviewingOffice(),
                new LeaderView(plan.leader(), plan.leaderName(), plan.leaderPractice()),
                plan.reasons(),
                merger.proposedBy(),
                merger.proposedAt(),
                participants(merger),
                consultation(merger),
                ballot(merger),
                merger.decisionReasons(),
                merger.successor(),
                merger.status().steps());
    }

    private List<ParticipantView> participants(Merger merger) {
        var names = names(merger);
        var voted = voted(merger);
        return merger.participants().stream()
                .map(each -> ParticipantView.of(
                        each, names.get(each.groupId()), merger.isClosed() ? voted.get(each.groupId()) : null))
                .toList();
    }

    /** While the ballot is open nobody is told who has not voted yet, and could be pressed to. */
    private Map<UUID, SortedSet<String>> voted(Merger merger) {
        return merger.isClosed() && mergers.concerning(merger.id()) == Concern.INSIDE
                ? ballots.voted(merger.id())
                : Map.of();
    }

    private Map<UUID, String> names(Merger merger) {
        var names = new HashMap<UUID, String>();
        for (Group group : groups.list("id in ?1", Set.copyOf(merger.groups()))) {
            names.put(group.id(), group.name());
        }
        return names;
    }

    private static @Nullable ConsultationView consultation(Merger merger) {
        var asked = merger.asked();
        var until = merger.consultationUntil();
        return asked == null || until == null ? null : new ConsultationView(asked, until);
    }

    private @Nullable BallotView ballot(Merger merger) {
        var opened = merger.ballotOpenedOn();
        var until = merger.ballotUntil();
        return opened == null || until == null
                ? null
                : new BallotView(opened, until, Deadline.words(until), ballots.turnout(merger.id()));
    }
}
