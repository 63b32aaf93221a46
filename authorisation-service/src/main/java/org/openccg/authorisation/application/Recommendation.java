package org.openccg.authorisation.application;

/** What a moderator recommends to the authorising officers. */
public enum Recommendation {
    AUTHORISE,
    BLOCK
}
