package org.openccg.authorisation.amendment;

/** Where an amendment stands: PROPOSED until enough have agreed, and then IN_EFFECT or never. */
public enum State {
    PROPOSED,
    IN_EFFECT,
    WITHDRAWN
}
