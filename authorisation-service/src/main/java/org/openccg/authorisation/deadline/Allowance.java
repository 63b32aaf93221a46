package org.openccg.authorisation.deadline;

import jakarta.persistence.Embeddable;

/**
 * How long a cause may stop a clock, as it was set when the clock started.
 *
 * @param most working days in total
 * @param used working days until the last restart
 */
@Embeddable
record Allowance(int most, int used) {

    static Allowance of(int most) {
        return new Allowance(most, 0);
    }

    int left() {
        return most - used;
    }

    /** Never more than there is. */
    Allowance use(int days) {
        return new Allowance(most, Math.min(most, used + days));
    }
}
