package org.openccg.authorisation.allocation;

import org.openccg.authorisation.application.Seat;
import org.openccg.authorisation.conflict.Part;

/** What somebody is allocated to do in a case. */
public enum Assignment {
    ASSESSOR(Seat.ASSESSOR, Part.ASSESSOR),
    MODERATOR(Seat.MODERATOR, Part.MODERATOR);

    private final Seat seat;
    private final Part part;

    Assignment(Seat seat, Part part) {
        this.seat = seat;
        this.part = part;
    }

    Seat seat() {
        return seat;
    }

    Part part() {
        return part;
    }
}
