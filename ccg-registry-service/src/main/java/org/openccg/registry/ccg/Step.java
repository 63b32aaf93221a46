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
    PROPOSE_DELEGATION(By.CLUSTER, null, EMERGING, SHADOW, APPLICANT),
    /** The group takes what its cluster offers: it is in shadow form then, or will be when its application ends. */
    DELEGATE(By.CHAIR, null, EMERGING, SHADOW, APPLICANT),
    DECLINE_DELEGATION(By.CHAIR, null, EMERGING, SHADOW, APPLICANT),
    /** Gives notice; the delegation goes on until that has run out. */
    WITHDRAW_DELEGATION(By.CLUSTER, null, SHADOW, APPLICANT),
    /** The notice has run out. */
    END_DELEGATION(By.CLUSTER, null, SHADOW, APPLICANT),
    /** Nobody else draws its boundaries. */
    CHANGE_AREA(
            By.CHAIR, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** A practice that belonged to no group, after it and the group were heard. */
    ASSIGN_PRACTICE(
            By.BOARD, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED),
    /** Somebody comes onto the governing body. */
    SEAT(By.CHAIR),
    /** Also by whoever resigns. */
    END_SEAT(By.CHAIR),
    /** Also by whoever has the interest. */
    DECLARE_INTEREST(By.CHAIR),
    /** An office says whom it wants to put to work for the group. */
    CONSULT(By.CLUSTER),
    REPLY(By.CHAIR),
    APPOINT_STAFF(By.CLUSTER),
    /** Also recorded by an office, and then without effect until the group confirms it. */
    DECIDE_SUPPORT(By.CHAIR),
    CONFIRM_SUPPORT(By.CHAIR),
    END_SUPPORT(By.CHAIR),
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

    /** Changes nothing of where a group is, and may happen as long as there is one. */
    Step(By by) {
        this(by, null, EMERGING, SHADOW, APPLICANT, AUTHORISED, AUTHORISED_WITH_CONDITIONS, SHADOW_ESTABLISHED);
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
