package org.openccg.appeals.pleading;

import java.util.Arrays;
import java.util.Optional;

/** What a group can say was wrong with a decision. */
public enum GroundOfAppeal {
    PROHIBITED_GROUND(false),
    ERROR_OF_LAW(false),
    ERROR_OF_FACT(false),
    UNFAIR_PROCEDURE(true),
    DISPROPORTIONATE(true),
    BIAS_OR_COERCION(true),
    NEW_EVIDENCE(true),
    UNREASONABLE_DELAY(true);

    private final boolean survivesProof;

    GroundOfAppeal(boolean survivesProof) {
        this.survivesProof = survivesProof;
    }

    /** Whether it can still be right when everything the decision rests on is proved. */
    public boolean survivesProof() {
        return survivesProof;
    }

    static Optional<GroundOfAppeal> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
