package org.openccg.authorisation;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;

/** What services tell each other in the edge tests. */
public final class Events {

    private Events() {}

    public static ValidatableResponse deliver(Person sender, String type, UUID caseId, long sequence, String data) {
        return sender.request()
                .body("""
                {"id": "%s", "type": "%s", "version": 1, "caseId": "%s", "sequence": %d,
                 "occurredAt": "2012-07-02T09:00:00Z", "data": %s}""".formatted(UUID.randomUUID(), type, caseId, sequence, data))
                .post("/events")
                .then();
    }

    /** Types of what was put into the outbox for a case, in order. */
    public static List<String> told(UUID caseId) {
        return column("type", caseId);
    }

    /** Bodies of what was put into the outbox for a case, in order. */
    public static List<String> bodies(UUID caseId) {
        return column("body", caseId);
    }

    private static List<String> column(String name, UUID caseId) {
        try (var connection = Database.asService();
                var query = connection.prepareStatement(
                        "select " + name + " from outbox_event where case_id = ? order by written_no")) {
            query.setObject(1, caseId);
            var found = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
