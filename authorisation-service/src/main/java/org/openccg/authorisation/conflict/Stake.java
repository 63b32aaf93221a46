package org.openccg.authorisation.conflict;

import org.openccg.platform.declaration.Declared;
import org.openccg.platform.directory.Interest;

/** An interest that matters in the case at hand, whether declared there or known from the register. */
public record Stake(String kind, String heldIn) {

    static Stake of(Declared declared) {
        return new Stake(declared.kind(), declared.heldIn());
    }

    static Stake of(Interest registered) {
        return new Stake(registered.kind(), registered.heldIn());
    }

    /** A stake in support bears on every group that has to buy support. */
    boolean touches(Surroundings surroundings) {
        return reaches(InterestKind.Reach.ONE_DOMAIN) || surroundings.include(heldIn);
    }

    boolean reaches(InterestKind.Reach reach) {
        return InterestKind.reachOf(kind) == reach;
    }

    String words() {
        return "%s in %s".formatted(kind, heldIn);
    }
}
