package org.openccg.authorisation.information;

import static org.openccg.authorisation.information.RequestState.ANSWERED;
import static org.openccg.authorisation.information.RequestState.NOT_ANSWERED;
import static org.openccg.authorisation.information.RequestState.OPEN;
import static org.openccg.authorisation.information.RequestState.WARNED;
import static org.openccg.authorisation.information.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to a request for information: the whole transition table. */
public enum RequestStep {
    /** By anybody of the group, late or not. */
    ANSWER(ANSWERED, OPEN, WARNED),
    /** Once, after the time to answer. */
    WARN(WARNED, OPEN),
    /** After the time of the warning: the criteria are not evidenced. */
    CLOSE(NOT_ANSWERED, WARNED),
    /** It need not be answered any more. */
    WITHDRAW(WITHDRAWN, OPEN, WARNED);

    private final RequestState to;
    private final Set<RequestState> from;

    RequestStep(RequestState to, RequestState first, RequestState... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    RequestState to() {
        return to;
    }

    boolean isFrom(RequestState state) {
        return from.contains(state);
    }

    RequestState apply(RequestState current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, open(current));
        }
        return to;
    }

    /** Steps that lead away from here. */
    static List<RequestStep> open(RequestState state) {
        return Arrays.stream(values()).filter(each -> each.isFrom(state)).toList();
    }
}
