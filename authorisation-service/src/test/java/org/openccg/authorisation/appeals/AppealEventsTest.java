package org.openccg.authorisation.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.APPEALS;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AppealEventsTest {

    private final UUID appeal = UUID.randomUUID();

    @Test
    void a_substituted_outcome_is_told_to_registry_and_appeals_once() {
        var story = Story.blocked();
        ruling(story, 1, "SUBSTITUTE").statusCode(204);
        ruling(story, 1, "SUBSTITUTE").statusCode(204);

        assertThat(story.status()).isEqualTo("AUTHORISED");
        assertThat(Events.told(story.id()))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_DECIDED", "APPLICATION_DECIDED");
        assertThat(Events.bodies(story.id()).get(2)).contains("\"outcome\":\"AUTHORISED\"", "\"appealId\":\"" + appeal);
        assertThat(Events.bodies(appeal))
                .singleElement()
                .asString()
                .contains("RULING_APPLIED", "\"status\":\"AUTHORISED\"");
        story.get(CHAIR, "/trail").body("findAll { it.step == 'SUBSTITUTE' }", hasSize(1));
    }

    @Test
    void a_dismissal_leaves_the_block_and_locks_it() {
        var story = Story.blocked();
        ruling(story, 1, "DISMISS").statusCode(204);
        ruling(story, 2, "SUBSTITUTE").statusCode(204);

        assertThat(story.status()).isEqualTo("BLOCKED");
        story.get(CHAIR, "/trail").body("step", hasItem("DISMISS")).body("step", hasItem("RULING_WITHOUT_EFFECT"));
        assertThat(Events.bodies(appeal)).hasSize(2).allMatch(body -> body.contains("\"status\":\"BLOCKED\""));
    }

    @Test
    @Refuses("APP-9")
    void a_remitted_case_is_reviewed_by_others_from_the_beginning() {
        var story = Story.blocked();
        ruling(story, 1, "REMIT").statusCode(204);

        assertThat(story.status()).isEqualTo("IN_REVIEW");
        story.get(CHAIR, "/findings").body("findings", hasSize(0));
        story.get(CHAIR, "/representations").body("", hasSize(0));
        story.assess(ASSESSOR, story.finding("D3-02", "MET")).statusCode(403).body("rule", equalTo("APP-9"));
        story.step(MODERATOR, "moderate").statusCode(403).body("rule", equalTo("APP-9"));
        story.get(ASSESSOR, "/steps").body("", hasSize(0));

        var fresh = Person.named("Oona Vale", "manager")
                .of("cluster:PCTC-001")
                .may("application:declare", "application:moderate", "application:recommend", "application:view");
        story.assess(OVERSEER, story.finding("D3-02", "MET")).statusCode(200);
        story.step(fresh, "moderate").statusCode(200);
        story.step(fresh, "recommend", "{\"recommendation\": \"AUTHORISE\", \"reasons\": \"Met.\"}")
                .statusCode(200);
        story.step(DECIDER, "authorise", "{\"reasons\": \"Again.\"}")
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
        story.step(OTHER_DECIDER, "authorise", "{\"reasons\": \"Met.\"}").statusCode(200);
        assertThat(Events.bodies(appeal)).singleElement().asString().contains("\"status\":\"IN_REVIEW\"");
    }

    @Test
    void a_dismissal_about_a_deferral_does_not_bind_what_is_decided_later() {
        var story = Story.inReview();
        story.step(OTHER_DECIDER, "defer", "{\"reasons\": \"Not yet.\"}").statusCode(200);
        ruling(story, 1, "DISMISS").statusCode(204);
        assertThat(story.status()).isEqualTo("DEFERRED");
        story.step(OVERSEER, "resume", "{\"reasons\": \"Now.\"}").statusCode(200);
        story.step(OTHER_DECIDER, "defer", "{\"reasons\": \"Once more.\"}").statusCode(200);
        ruling(story, 2, "SUBSTITUTE").statusCode(204);
        assertThat(story.status()).isEqualTo("AUTHORISED");
    }

    @Test
    void a_later_application_gives_way_to_the_one_a_ruling_revives() {
        var earlier = Story.blocked();
        var later = Story.startedBy(CHAIR, earlier.group());
        ruling(earlier, 1, "REMIT").statusCode(204);

        assertThat(earlier.status()).isEqualTo("IN_REVIEW");
        assertThat(later.status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void the_overlay_is_set_and_lifted_by_the_same_appeal_only() {
        var story = Story.blocked();
        deliver(story, "APPEAL_OPENED", 1).statusCode(204);
        story.get(CHAIR, "").body("openAppeal", equalTo(appeal.toString()));
        var other = UUID.randomUUID();
        Events.deliver(APPEALS, "APPEAL_CLOSED", other, 1, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(other, story.id()))
                .statusCode(204);
        story.get(CHAIR, "").body("openAppeal", equalTo(appeal.toString()));
        deliver(story, "APPEAL_CLOSED", 2).statusCode(204);
        story.get(CHAIR, "").body("openAppeal", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void a_gap_waits_and_nonsense_is_refused() {
        var story = Story.blocked();
        deliver(story, "APPEAL_CLOSED", 2).statusCode(409).body("code", equalTo("EVENT_OUT_OF_ORDER"));
        Events.deliver(APPEALS, "RULING_GIVEN", appeal, 1, "{\"appealId\": \"x\"}")
                .statusCode(422)
                .body("code", equalTo("INVALID"));
        Events.deliver(APPEALS, "RULING_GIVEN", appeal, 1, "{}")
                .statusCode(422)
                .body("faults.pointer", hasItem("/data/remedy"));
        Events.deliver(APPEALS, "APPEAL_OPENED", appeal, 1, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(appeal, UUID.randomUUID()))
                .statusCode(404);
        Events.deliver(Person.service("ccg-registry-service"), "APPEAL_OPENED", appeal, 1, "{}")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_EVENT"));
        assertThat(story.status()).isEqualTo("BLOCKED");
    }

    private ValidatableResponse ruling(Story story, long sequence, String remedy) {
        return Events.deliver(APPEALS, "RULING_GIVEN", appeal, sequence, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "%s", "outcome": %s, "rulingId": "%s", "more": 1}""".formatted(
                        appeal,
                        story.id(),
                        remedy,
                        remedy.equals("SUBSTITUTE") ? "\"AUTHORISED\"" : "null",
                        UUID.randomUUID()));
    }

    private ValidatableResponse deliver(Story story, String type, long sequence) {
        return Events.deliver(APPEALS, type, appeal, sequence, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(appeal, story.id()));
    }
}
