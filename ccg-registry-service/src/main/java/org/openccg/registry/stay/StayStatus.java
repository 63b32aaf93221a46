package org.openccg.registry.stay;

/** Whether the status quo is kept. */
public enum StayStatus {
    PLACED,
    LIFTED
}
