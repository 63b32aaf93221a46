package org.openccg.appeals.authorisation;

import java.util.Arrays;

/** Outcomes that can be appealed against, by the words a decision file uses for them. */
public enum AppealableOutcome {
    BLOCKED,
    DEFERRED_WITHOUT_CONSENT,
    NON_DETERMINATION,
    CONDITION_OF_LEVEL_FOUR_OR_ABOVE,
    DELEGATION_WITHDRAWN;

    static boolean isOne(String outcome) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(outcome));
    }
}
