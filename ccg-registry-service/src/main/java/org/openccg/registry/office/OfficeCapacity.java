package org.openccg.registry.office;

/** In what capacity somebody works in an office. */
public enum OfficeCapacity {
    HEAD,
    MANAGER,
    AUTHORISING_OFFICER,
    CASE_OFFICER,
    ADJUDICATOR,
    CONCERN_GUARDIAN,
    OFFICIAL,
    /** Acts in another's place until a day. */
    DEPUTY
}
