package org.openccg.registry.merger;

import static org.openccg.registry.merger.MergerStatus.AGREED;
import static org.openccg.registry.merger.MergerStatus.APPLIED;
import static org.openccg.registry.merger.MergerStatus.APPROVED;
import static org.openccg.registry.merger.MergerStatus.CONSULTATION;
import static org.openccg.registry.merger.MergerStatus.EFFECTED;
import static org.openccg.registry.merger.MergerStatus.PROPOSED;
import static org.openccg.registry.merger.MergerStatus.REFUSED;
import static org.openccg.registry.merger.MergerStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to a merger: the whole transition table. */
public enum MergerStep {
    /** Which share of its practices a group's constitution asks for. */
    STATE_THRESHOLD(null, PROPOSED, CONSULTATION),
    CONSULT(CONSULTATION, PROPOSED),
    /** Opens the ballot. */
    BALLOT(MergerStatus.BALLOT, CONSULTATION),
    /** Ends the ballot: leads to AGREED or NOT_AGREED, as the votes say. */
    CLOSE(null, MergerStatus.BALLOT),
    /** The last participant's makes it APPLIED. */
    APPLY(null, AGREED),
    APPROVE(APPROVED, APPLIED),
    REFUSE(REFUSED, APPLIED),
    EFFECT(EFFECTED, APPROVED),
    WITHDRAW(WITHDRAWN, PROPOSED, CONSULTATION, MergerStatus.BALLOT, AGREED);

    private final @Nullable MergerStatus to;
    private final Set<MergerStatus> from;

    MergerStep(@Nullable MergerStatus to, MergerStatus first, MergerStatus... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    boolean isFrom(MergerStatus status) {
        return from.contains(status);
    }

    /** Where it leads; to where the merger is when it changes nothing of that. */
    MergerStatus apply(MergerStatus current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, current.steps());
        }
        return to == null ? current : to;
    }
}
