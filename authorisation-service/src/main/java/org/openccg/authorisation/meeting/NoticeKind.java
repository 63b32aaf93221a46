package org.openccg.authorisation.meeting;

/** How fair the notice of a meeting was. */
public enum NoticeKind {
    /** Five working days or more, with the papers. */
    FINE,
    /** Less than that. */
    SHORT_NOTICE,
    /** Under three clear days, or under twelve hours. */
    SEVERE
}
