package org.openccg.registry.support;

/** Whether what was written down about support holds. */
public enum Effect {
    BINDING,
    /** It happened, and binds the group to nothing. */
    NONE
}
