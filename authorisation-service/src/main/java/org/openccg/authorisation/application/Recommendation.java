package org.openccg.authorisation.application;

/** What a moderator recommends to the authorising officers, who alone decide. */
public enum Recommendation {
    AUTHORISE,
    /** With support proposed for criteria that are not met. */
    AUTHORISE_WITH_CONDITIONS,
    BLOCK,
    DEFER
}
