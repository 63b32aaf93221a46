package org.openccg.authorisation;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openccg.platform.testing.Database;
import org.openccg.platform.time.BusinessClock;

/** Business time of the edge tests: starts in July 2012 and only moves forward, whichever test comes first. */
public final class Clock {

    private static final Instant BEGINNING = Instant.parse("2012-07-02T08:00:00Z");

    private Clock() {}

    public static void begin() {
        if (offset() == null) {
            move(BEGINNING);
        }
    }

    public static Instant now() {
        var offset = offset();
        return Instant.now().plusSeconds(offset == null ? 0 : offset);
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), BusinessClock.LONDON);
    }

    /** Moves to eleven in the morning of the day. */
    public static void moveTo(LocalDate day) {
        move(day.atTime(LocalTime.of(11, 0)).atZone(BusinessClock.LONDON).toInstant());
    }

    private static void move(Instant instant) {
        try {
            Database.moveClockTo(instant);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long offset() {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement("select offset_seconds from business_clock");
                var row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
