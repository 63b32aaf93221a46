package org.openccg.registry.appointment;

/** In what capacity somebody speaks for a group. */
public enum Capacity {
    CHAIR,
    ACCOUNTABLE_OFFICER,
    SIGNATORY,
    DEPUTY;

    /** Whether only one person holds it at a time. */
    public boolean isSingle() {
        return this == CHAIR || this == ACCOUNTABLE_OFFICER;
    }
}
