package org.openccg.registry.merger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A share of a group's practices, as exact as a constitution puts it: two of three stay two of three.
 *
 * @param practices so many
 * @param of of so many
 */
@Embeddable
public record Share(
        @Column(name = "share_practices") int practices,
        @Column(name = "share_of") int of) {

    /** What holds where a constitution says nothing of mergers. */
    public static final Share MORE_THAN_HALF = new Share(1, 2);

    /** More than half, and all at most; the default is meant as more than half too. */
    public boolean isLawful() {
        return equals(MORE_THAN_HALF) || (of > 0 && practices <= of && practices * 2L > of);
    }

    /** How many practices must say yes: never less than more than half of all there are. */
    public int neededOf(int all) {
        long share = ((long) all * practices + of - 1) / of;
        return (int) Math.max(share, all / 2 + 1);
    }
}
