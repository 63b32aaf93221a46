package org.openccg.registry.merger;

/** In what way a merger is somebody's concern. */
public enum Concern {
    /** Of a practice or person of a group that takes part. */
    INSIDE,
    /** Of an office above them or a national body; only once the groups have applied (MRG-3). */
    ABOVE
}
