package org.openccg.authorisation.assessment;

/** What was found for a criterion. */
public enum Result {
    MET,
    NOT_MET,
    NOT_ASSESSED
}
