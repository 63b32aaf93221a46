package org.openccg.authorisation.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is decided on.
 *
 * @param terms those of the notice, or milder ones
 * @param place the ground of a notice it rests on, from level IV on
 * @param reasons the decider's own
 */
public record Imposed(
        Condition condition, Terms terms, @Nullable GroundPlace place, String reasons) {

    public boolean isAsABlock() {
        return terms.supportLevel().isAsABlock();
    }

    /** The place in the notice of the ground it rests on, from level IV on. */
    public Optional<Integer> ground() {
        return isAsABlock() ? Optional.ofNullable(place).map(GroundPlace::position) : Optional.empty();
    }
}
