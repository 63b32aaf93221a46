package org.openccg.registry.budget;

/** What delegated money is for. */
public enum Category {
    ACUTE,
    COMMUNITY,
    MENTAL_HEALTH,
    PRESCRIBING,
    CONTINUING_CARE,
    AMBULANCE,
    OTHER_CARE,
    CONSUMABLES,
    ADMINISTRATION,
    /** Never a group's to commission, and no part of the share. */
    PRIMARY_CARE,
    /** Never a group's to commission, and no part of the share. */
    SPECIALISED,
    /** Never a group's to commission, and no part of the share. */
    PUBLIC_HEALTH;

    /** Whether it can pass to a group, and so counts in the delegated share. */
    public boolean isEligible() {
        return this != PRIMARY_CARE && this != SPECIALISED && this != PUBLIC_HEALTH;
    }

    /** Whether patients are cared for with it. */
    boolean isCare() {
        return this != CONSUMABLES && this != ADMINISTRATION;
    }
}
