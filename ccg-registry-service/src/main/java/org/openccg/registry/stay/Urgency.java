package org.openccg.registry.stay;

/** Why something cannot wait for the ruling. */
public enum Urgency {
    FRAUD,
    /** Of patients or staff. */
    SAFETY
}
