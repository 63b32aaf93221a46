package org.openccg.authorisation.evidence;

import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;

/** On which side of a case somebody reads. */
public enum Audience {
    GROUP,
    OFFICE,
    BOARD,
    DEPARTMENT,
    SERVICE;

    static Audience of(Application application, Acting by) {
        if (application.applicants().isOwn(by)) {
            return GROUP;
        }
        if (by.is("service")) {
            return SERVICE;
        }
        if (by.is("doh")) {
            return DEPARTMENT;
        }
        return by.standing().holds("nhscb") ? BOARD : OFFICE;
    }
}
