package org.openccg.appeals.appeal;

import static org.openccg.appeals.appeal.By.ADJUDICATOR;
import static org.openccg.appeals.appeal.By.CASE_OFFICER;
import static org.openccg.appeals.appeal.By.GROUP;
import static org.openccg.appeals.appeal.By.MANAGER;
import static org.openccg.appeals.appeal.Status.ACCEPTED;
import static org.openccg.appeals.appeal.Status.CLOSED;
import static org.openccg.appeals.appeal.Status.DRAFT;
import static org.openccg.appeals.appeal.Status.HEARD;
import static org.openccg.appeals.appeal.Status.LISTED;
import static org.openccg.appeals.appeal.Status.LODGED;
import static org.openccg.appeals.appeal.Status.PUBLISHED;
import static org.openccg.appeals.appeal.Status.REJECTED_INVALID;
import static org.openccg.appeals.appeal.Status.REPLIED;
import static org.openccg.appeals.appeal.Status.RESPONDED;
import static org.openccg.appeals.appeal.Status.RULED;
import static org.openccg.appeals.appeal.Status.SETTLED;
import static org.openccg.appeals.appeal.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to an appeal: the whole transition table. */
public enum Step {
    LODGE(GROUP, LODGED, DRAFT),
    ACCEPT(CASE_OFFICER, ACCEPTED, LODGED),
    REJECT_INVALID(CASE_OFFICER, REJECTED_INVALID, LODGED),
    RESPOND(MANAGER, RESPONDED, ACCEPTED),
    REPLY(GROUP, REPLIED, RESPONDED),
    LIST(CASE_OFFICER, LISTED, RESPONDED, REPLIED),
    HEAR(ADJUDICATOR, HEARD, LISTED),
    /** Without a response or reply only when the time for it is over. */
    RULE(ADJUDICATOR, RULED, ACCEPTED, RESPONDED, REPLIED, HEARD),
    PUBLISH(CASE_OFFICER, PUBLISHED, RULED),
    CLOSE(CASE_OFFICER, CLOSED, PUBLISHED),
    WITHDRAW(GROUP, WITHDRAWN, DRAFT, LODGED, ACCEPTED, RESPONDED, REPLIED, LISTED, HEARD),
    SETTLE(MANAGER, SETTLED, LODGED, ACCEPTED, RESPONDED, REPLIED, LISTED, HEARD);

    private static final Set<Step> WITHOUT_OPERATION = EnumSet.of(LIST, HEAR, SETTLE);

    private final By by;
    private final Status to;
    private final Set<Status> from;

    Step(By by, Status to, Status first, Status... rest) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    public By by() {
        return by;
    }

    /** The step's name in URLs and scopes. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasOperation() {
        return !WITHOUT_OPERATION.contains(this);
    }

    boolean isFrom(Status status) {
        return from.contains(status);
    }

    Status apply(Status current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, current.steps());
        }
        return to;
    }
}
