package org.openccg.authorisation.task;

/** What has to be done. */
public enum TaskKind {
    /** A notice was not read in three working days: telephone whoever it was served on (BLK-6). */
    NOTICE_UNREAD,
    /** An e-mail notice could not be sent. */
    MAIL_FAILED,
    /** A case is undecided after its day. */
    DECISION_OVERDUE,
    /** A group owes a plan for its conditions (CND-4). */
    PLAN_OVERDUE,
    /** A condition was not reviewed in its quarter (CND-5). */
    REVIEW_OVERDUE,
    /** The nightly self-audit found something. */
    AUDIT_FINDING
}
