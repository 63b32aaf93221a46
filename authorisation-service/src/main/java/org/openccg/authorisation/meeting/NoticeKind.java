package org.openccg.authorisation.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fair the notice of a meeting was. */
@Schema(name = "MeetingNoticeKind")
public enum NoticeKind {
    /** Five working days or more, with the papers. */
    FINE,
    /** Less than that. */
    SHORT_NOTICE,
    /** Under three clear days, or under twelve hours. */
    SEVERE
}
