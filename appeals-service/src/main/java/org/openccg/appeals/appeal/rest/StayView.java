package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Papers;
import org.openccg.appeals.stay.StayStatus;

/** How far the stay has come. */
record StayView(StayStatus status, String words, @Nullable Instant since, Instant changedAt) {

    static @Nullable StayView of(Papers papers) {
        var stay = papers.stay();
        return stay == null ? null : new StayView(stay.status(), stay.status().words(), stay.since(), stay.changedAt());
    }
}
