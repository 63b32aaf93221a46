package org.openccg.authorisation.application;

import org.openccg.authorisation.conflict.Duty;

/** A part in a case that a substitute can be named for when all who are entitled to it are barred. */
public enum Seat {
    /** Also handles the case for the reviewing office. */
    ASSESSOR(Duty.ASSESS),
    MODERATOR(Duty.MODERATE),
    AUTHORISING_OFFICER(Duty.DECIDE);

    private final Duty duty;

    Seat(Duty duty) {
        this.duty = duty;
    }

    Duty duty() {
        return duty;
    }
}
