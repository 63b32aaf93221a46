package org.openccg.authorisation.condition;

import java.util.Optional;

/**
 * A condition as it is decided on.
 *
 * @param terms those of the notice, or milder ones
 * @param reasons the decider's own
 */
public record Imposed(Condition condition, Terms terms, String reasons) {

    public boolean isAsABlock() {
        return terms.supportLevel().isAsABlock();
    }

    /** The place in the notice of the ground it rests on, from level IV on. */
    public Optional<Integer> ground() {
        return isAsABlock() ? condition.ground().map(GroundPlace::position) : Optional.empty();
    }
}
