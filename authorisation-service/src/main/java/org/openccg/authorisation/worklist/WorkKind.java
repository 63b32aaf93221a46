package org.openccg.authorisation.worklist;

/** What somebody has to do next; the last ones are the kinds of tasks. */
public enum WorkKind {
    FINISH_BID,
    SIGN,
    CERTIFY,
    ANSWER_REQUEST,
    ANSWER_NOTICE,
    /** The group may; nobody has to. */
    APPEAL,
    /** Comes before everything else a reviewer does. */
    DECLARE,
    ACCEPT,
    ASSESS,
    WARN,
    CLOSE_REQUEST,
    MODERATE,
    RECOMMEND,
    SERVE_NOTICE,
    RESUME,
    DECIDE,
    /** The Board's decision is late: for those who oversee it. */
    OVERDUE,
    NOTICE_UNREAD,
    MAIL_FAILED,
    DECISION_OVERDUE,
    PLAN_OVERDUE,
    REVIEW_OVERDUE,
    AUDIT_FINDING
}
