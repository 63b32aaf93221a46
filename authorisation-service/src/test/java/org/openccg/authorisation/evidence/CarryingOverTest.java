package org.openccg.authorisation.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.StartedFrom;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class CarryingOverTest {

    @Inject
    Event<StartedFrom> started;

    @Inject
    Applications applications;

    @Inject
    Lapsing lapsing;

    @Test
    void the_group_takes_its_current_documents_along_and_they_are_stored_once() {
        var earlier = Story.complete();
        earlier.upload(CHAIR, "FINANCIAL_PLAN", "financial_plan.pdf", Story.pdf("second"));
        earlier.upload(ASSESSOR, "LETTER", "letter.pdf", Story.pdf("office"));
        var next = next(earlier);
        next.get(CHAIR, "/evidence")
                .body("type", containsInAnyOrder("CONSTITUTION", "INTEGRATED_PLAN", "FINANCIAL_PLAN"))
                .body("edition", contains(1, 1, 1))
                .body("current", contains(true, true, true))
                .body("carriedFrom", hasItem(earlier.evidence(0)));
        CHAIR.request()
                .accept("*/*")
                .get(next.href("/evidence/" + carried(next, earlier.evidence(0))))
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_destroyed_in_one_is_destroyed_in_the_other_and_both_say_so() {
        var earlier = Story.complete();
        var next = next(earlier);
        String shared = carried(next, earlier.evidence(0));
        String redaction = CHAIR.once()
                .body("{\"reason\": \"It names patients.\"}")
                .post(next.href("/evidence/%s/redactions".formatted(shared)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        NEIGHBOUR
                .once()
                .post(next.href("/evidence/%s/redactions/%s/confirm".formatted(shared, redaction)))
                .then()
                .statusCode(200);
        CHAIR.request()
                .accept("*/*")
                .get(earlier.href("/evidence/" + earlier.evidence(0)))
                .then()
                .statusCode(410);
        earlier.get(CHAIR, "/evidence")
                .body("find { it.id == '%s' }.redaction.state".formatted(earlier.evidence(0)), equalTo("CONFIRMED"));
        earlier.get(CHAIR, "/trail")
                .body("find { it.step == 'REDACT_SHARED' }.detail.evidence", equalTo(earlier.evidence(0)));
    }

    @Test
    void an_upload_nobody_finished_is_removed_when_it_lapses() {
        var story = Story.started();
        String id = CHAIR.once()
                .body("{\"type\": \"OD_PLAN\", \"fileName\": \"plan.pdf\", \"size\": 5}")
                .post(story.href("/uploads"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CHAIR.request()
                .contentType("application/octet-stream")
                .body("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put(story.href("/uploads/%s/parts/1".formatted(id)))
                .then()
                .statusCode(200);
        lapsing.at(Clock.now().plus(Duration.ofDays(6)));
        story.get(CHAIR, "/uploads/" + id).statusCode(200);
        lapsing.at(Clock.now().plus(Duration.ofDays(8)));
        story.get(CHAIR, "/uploads/" + id).statusCode(404);
    }

    private Story next(Story earlier) {
        var next = Story.startedBy(CHAIR, Story.newGroup());
        QuarkusTransaction.requiringNew()
                .run(() -> started.fire(new StartedFrom(
                        applications.toChange(earlier.id()),
                        applications.toChange(next.id()),
                        new Person(CHAIR.subject(), CHAIR.name()),
                        Clock.now())));
        return next;
    }

    private static String carried(Story next, String from) {
        return next.get(CHAIR, "/evidence")
                .extract()
                .path("find { it.carriedFrom == '%s' }.id".formatted(UUID.fromString(from)));
    }
}
