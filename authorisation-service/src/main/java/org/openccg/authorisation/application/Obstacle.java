package org.openccg.authorisation.application;

/** What kind of thing keeps somebody from a seat in a case, without telling more. */
public enum Obstacle {
    /** An earlier part in the case, or a place in the group. */
    PART,
    /** Being deputy of somebody who is barred. */
    DEPUTY,
    /** An interest that touches the case. */
    INTEREST
}
