package org.openccg.authorisation;

import static org.openccg.authorisation.Cast.DECIDER;

import java.sql.SQLException;
import java.time.LocalDate;
import org.openccg.platform.testing.Database;

/** Days off that are announced while a test runs. Other tests count by England's calendar as it is. */
public final class AnnouncedDays {

    private AnnouncedDays() {}

    public static void announce(LocalDate day, String kind) {
        DECIDER.once()
                .body("""
                {"day": "%s", "name": "Extra", "kind": "%s", "reason": "As proclaimed."}""".formatted(day, kind))
                .post("/calendar/days-off")
                .then()
                .statusCode(201);
    }

    public static void takeBack() throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from day_off where name = 'Extra'");
            statement.execute("update deadline set day_off_no = 0");
        }
    }
}
