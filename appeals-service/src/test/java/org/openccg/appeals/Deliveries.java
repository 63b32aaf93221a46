package org.openccg.appeals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
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
