package org.openccg.acceptance.permission;

/** For whom somebody acts, as seen from the case. */
enum Organisation {
    OWN,
    OTHER,
    NONE
}
