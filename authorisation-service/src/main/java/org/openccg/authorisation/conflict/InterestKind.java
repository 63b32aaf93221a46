package org.openccg.authorisation.conflict;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of interest the services agree on, and how far each reaches in a case it touches. */
public enum InterestKind {
    /** A stake in a commissioning-support contract, or an own job that depends on one. */
    SUPPORT_CONTRACT(Reach.ONE_DOMAIN),
    FINANCIAL(Reach.EVERYTHING),
    FAMILY(Reach.EVERYTHING),
    EMPLOYMENT(Reach.EVERYTHING),
    OTHER(Reach.DISCLOSED);

    private final Reach reach;

    InterestKind(Reach reach) {
        this.reach = reach;
    }

    public static Optional<InterestKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** A kind nobody told us of is taken for a grave one. */
    static Reach reachOf(String name) {
        return named(name).map(kind -> kind.reach).orElse(Reach.EVERYTHING);
    }

    enum Reach {
        /** Findings of one domain are for others; elsewhere it is known and countersigned. */
        ONE_DOMAIN,
        EVERYTHING,
        /** It is known and countersigned. */
        DISCLOSED
    }
}
