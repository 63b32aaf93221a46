package org.openccg.appeals.ruling;

/** What a ruling can put in a decision's place. */
public enum Outcome {
    AUTHORISED
}
