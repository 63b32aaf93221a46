package org.openccg.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxTest {

    private static final Person SENDER = Person.service("other-service");

    private final UUID caseId = UUID.randomUUID();

    @Test
    void applies_an_event_once_however_often_it_comes() {
        deliver(SENDER, 1).statusCode(204);
        deliver(SENDER, 1).statusCode(204);

        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void waits_for_the_event_that_is_missing() {
        deliver(SENDER, 2).statusCode(409).body("code", equalTo("EVENT_OUT_OF_ORDER"));
        deliver(SENDER, 1).statusCode(204);
        deliver(SENDER, 2).statusCode(204);

        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void takes_events_from_their_one_sender_only() {
        deliver(Person.service("third-service"), 1).statusCode(422).body("code", equalTo("UNKNOWN_EVENT"));

        assertThat(taken()).isZero();
    }

    @Test
    void takes_an_event_in_the_version_it_understands_only() {
        deliver(SENDER, 2, 1)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_EVENT"))
                .body("faults[0].detail", containsString("version 2"));

        assertThat(taken()).isZero();
        deliver(SENDER, 1, 1).statusCode(204);
    }

    @Test
    void takes_nothing_from_people() {
        deliver(Person.named("Ada Quill", "gp").may("event:deliver"), 1).statusCode(403);
    }

    private ValidatableResponse deliver(Person sender, long sequence) {
        return deliver(sender, 1, sequence);
    }

    private ValidatableResponse deliver(Person sender, int version, long sequence) {
        return sender.request()
                .body("""
                {"id": "%s", "type": "SAMPLE_HAPPENED", "version": %d, "caseId": "%s", "sequence": %d,
                 "occurredAt": "2012-07-02T09:00:00Z", "data": {"any": 1}, "later": "ignored"}""".formatted(UUID.randomUUID(), version, caseId, sequence))
                .post("/events")
                .then();
    }

    private long taken() {
        return SampleHandler.TAKEN.stream()
                .filter(event -> event.caseId().equals(caseId))
                .count();
    }
}
