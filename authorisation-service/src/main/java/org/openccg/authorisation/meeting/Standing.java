package org.openccg.authorisation.meeting;

/** Whether a decision of a meeting stands (MTG-1, MTG-3). */
public enum Standing {
    STANDS,
    /** The group's lead or deputy can undo it until a day. */
    VOIDABLE,
    /** Undone. */
    AVOIDED,
    /** An urgent safety meeting's, which the group made its own. */
    RATIFIED;

    /**
     * The whole table.
     *
     * @param avoided it was undone
     * @param properly notice was fine or waived, or the meeting does not decide on the group's set-up
     * @param ratified the group made it its own
     * @param inTime the days to undo it are not over
     */
    static Standing of(boolean avoided, boolean properly, boolean ratified, boolean inTime) {
        if (avoided) {
            return AVOIDED;
        }
        if (properly) {
            return STANDS;
        }
        if (ratified) {
            return RATIFIED;
        }
        return inTime ? VOIDABLE : STANDS;
    }
}
