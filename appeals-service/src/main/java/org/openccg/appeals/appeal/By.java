package org.openccg.appeals.appeal;

import java.util.Locale;
import org.openccg.appeals.panel.Side;
import org.openccg.platform.directory.Standing;

/** In what capacity a step is taken. */
public enum By {
    GROUP(Side.GROUP),
    MANAGER(Side.OFFICE),
    CASE_OFFICER(Side.CASE_OFFICER),
    ADJUDICATOR(Side.ADJUDICATOR);

    private final Side side;

    By(Side side) {
        this.side = side;
    }

    /** One person may hold many roles and see a case in one of them; what counts is the side the step belongs to. */
    boolean isHeldBy(Standing standing, AppellantGroup group, Office office) {
        var caller = standing.caller();
        return switch (this) {
            case GROUP -> caller.is("gp") && group.mayAppeal(caller.subject(), standing.day());
            case MANAGER -> caller.is("manager") && office.isActedForBy(standing);
            case CASE_OFFICER, ADJUDICATOR -> isDutyOf(standing);
        };
    }

    /** Whether the duty, which is one of the Department's, is the caller's today. */
    boolean isDutyOf(Standing standing) {
        var caller = standing.caller();
        return side.judges() && caller.is(capacity()) && caller.is("doh") && standing.holds("national");
    }

    Side side() {
        return side;
    }

    /** As the trail writes it; for a duty, also its name in the realm. */
    public String capacity() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
