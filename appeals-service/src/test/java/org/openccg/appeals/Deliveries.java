package org.openccg.appeals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Delivered;
import org.openccg.platform.testing.Person;

/** Plays the other services' side of what passes between them. */
@ApplicationScoped
public class Deliveries {

    private final Event<Delivered> delivered;

    Deliveries(Event<Delivered> delivered) {
        this.delivered = delivered;
    }

    /** The receiver has confirmed what was sent to it. */
    public void confirm(String receiver, Story story, String type) {
        QuarkusTransaction.requiringNew()
                .run(() -> delivered.fire(
                        new Delivered(UUID.randomUUID(), receiver, UUID.fromString(story.appeal()), type)));
    }

    /** The registry tells who speaks for the group now or will. */
    public Response appointments(Story story, int sequence, String... appointments) {
        return registry(
                "APPOINTMENTS_CHANGED",
                story.group,
                sequence,
                "{\"groupId\": \"%s\", \"appointments\": [%s]}".formatted(story.group, String.join(",", appointments)));
    }

    public static String appointment(Person person, String capacity, LocalDate from, @Nullable LocalDate to) {
        return """
                {"subject": "%s", "name": "%s", "capacity": "%s", "employer": "practice:Z90001", "from": "%s", "to": %s}""".formatted(person.subject(), person.name(), capacity, from, to == null ? null : "\"" + to + "\"");
    }

    /** The registry tells that an office has had its last day. */
    public Response closed(String office, LocalDate lastDay, String successor) {
        return registry("OFFICE_CLOSED", UUID.randomUUID(), 1, """
                {"code": "%s", "name": "Office", "lastDay": "%s", "successor": "%s", "successorName": "Heir"}""".formatted(office, lastDay, successor));
    }

    public Response registry(String type, UUID caseId, int sequence, String data) {
        return Person.service("ccg-registry-service")
                .request()
                .body("""
                        {"id": "%s", "type": "%s", "version": 1, "caseId": "%s", "sequence": %d,
                         "occurredAt": "%s", "data": %s}""".formatted(UUID.randomUUID(), type, caseId, sequence, Story.now(), data))
                .post("/events");
    }

    public Response ruling(Story story, int sequence, String status) {
        return ruling("authorisation-service", story, sequence, status);
    }

    public Response ruling(String sender, Story story, int sequence, String status) {
        return Person.service(sender)
                .request()
                .body("""
                        {"id": "%s", "type": "RULING_APPLIED", "version": 1, "caseId": "%s", "sequence": %d,
                         "occurredAt": "2012-11-05T10:00:00Z",
                         "data": {"appealId": "%s", "applicationId": "%s", "status": "%s", "later": "unknown to us"}}""".formatted(
                                UUID.randomUUID(), story.appeal(), sequence, story.appeal(), story.application, status))
                .post("/events");
    }
}
