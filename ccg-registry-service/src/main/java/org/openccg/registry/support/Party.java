package org.openccg.registry.support;

/** Who had a hand in a decision about support. */
public enum Party {
    GROUP,
    OFFICE,
    SUPPLIER
}
