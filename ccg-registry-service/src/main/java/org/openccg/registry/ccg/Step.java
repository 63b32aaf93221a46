package org.openccg.registry.ccg;

import static org.openccg.registry.ccg.Status.APPLICANT;
import static org.openccg.registry.ccg.Status.AUTHORISED;
import static org.openccg.registry.ccg.Status.AUTHORISED_WITH_CONDITIONS;
import static org.openccg.registry.ccg.Status.DISSOLVED;
import static org.openccg.registry.ccg.Status.EMERGING;
import static org.openccg.registry.ccg.Status.MERGED;
import static org.openccg.registry.ccg.Status.SHADOW;
import static org.openccg.registry.ccg.Status.SHADOW_ESTABLISHED;
import static org.openccg.registry.ccg.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to a group: the whole transition table. */
public enum Step {
    CONSENT(By.PRACTICE, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** A further practice is named as a member, which agrees or does not. */
    CLAIM(By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    LEAVE(By.PRACTICE, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** Days of a membership were recorded wrongly. By the Board where it was settled or a file told it. */
    CORRECT(By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    RENAME(By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** By a deputy while one acts for the chair, as everything the chair may do. */
    APPOINT(By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** Also by whoever resigns. */
    END_APPOINTMENT(
            By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    HAND_OVER(
            By.PRACTICE, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    INVITE(By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    DELEGATE(By.CLUSTER, SHADOW, EMERGING),
    /** A second application may follow a block, which leaves the group where it is. */
    APPLY(By.AUTHORISATION, APPLICANT, EMERGING, SHADOW, APPLICANT),
    /** Back to where the group was before it applied. */
    RELEASE(By.AUTHORISATION, null, APPLICANT),
    AUTHORISE(By.AUTHORISATION, AUTHORISED, APPLICANT, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    AUTHORISE_WITH_CONDITIONS(
            By.AUTHORISATION, AUTHORISED_WITH_CONDITIONS, APPLICANT, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    ESTABLISH_SHADOW(By.BOARD, SHADOW_ESTABLISHED, EMERGING, SHADOW, APPLICANT),
    MERGE(By.BOARD, MERGED, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    DISSOLVE(By.BOARD, DISSOLVED, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    WITHDRAW(By.CHAIR, WITHDRAWN, EMERGING, SHADOW);

    private final By by;
    private final @Nullable Status to;
    private final Set<Status> from;

    Step(By by, @Nullable Status to, Status first, Status... rest) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    public By by() {
        return by;
    }

    public boolean isFrom(Status status) {
        return from.contains(status);
    }

    /** Where it leads; to where the group is when it changes nothing of that. */
    Status apply(Status current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, current.steps());
        }
        return to == null ? current : to;
    }
}
