package org.openccg.registry.stay;

/** What an office must leave alone while an appeal is open (APL-6). Practices may still leave of their own accord. */
public enum AdverseAct {
    /** Less than before is delegated only with the group's agreement, or after notice not at all. */
    WITHDRAW_DELEGATION,
    /** Appointing, moving or removing staff who work for the group. */
    REASSIGN_STAFF,
    /** Putting a practice into a group, or taking it out, other than by the practice's own choice. */
    REASSIGN_PRACTICE,
    DISSOLVE
}
