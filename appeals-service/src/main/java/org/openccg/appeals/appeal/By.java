package org.openccg.appeals.appeal;

import java.util.Locale;
import org.openccg.platform.security.Caller;

/** In what capacity a step is taken. */
public enum By {
    GROUP,
    MANAGER,
    CASE_OFFICER,
    ADJUDICATOR;

    /** One person may hold many roles and see a case in one of them; what counts is the side the step belongs to. */
    boolean isHeldBy(Caller caller, AppellantGroup group, Office office) {
        return switch (this) {
            case GROUP -> caller.is("gp") && group.mayAppeal(caller.subject());
            case MANAGER -> caller.is("manager") && office.isActedForBy(caller);
            case CASE_OFFICER, ADJUDICATOR -> caller.is(capacity()) && caller.is("doh") && caller.actsFor("national");
        };
    }

    /** As the trail writes it; for a duty, also its name in the realm. */
    public String capacity() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
