package org.openccg.authorisation.evidence.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RedactionsResourceTest {

    @Test
    void two_people_destroy_the_content_and_hash_reason_and_time_stay() throws SQLException {
        var story = Story.complete();
        byte[] content = Story.pdf("patients");
        String evidence = uploaded(story, content);
        String redaction = asked(story, CHAIR, evidence);
        story.get(CHAIR, "/evidence").body(of(evidence, "redaction.state"), equalTo("ASKED"));
        decide(story, NEIGHBOUR, evidence, redaction, "confirm")
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("askedBy.name", equalTo(CHAIR.name()))
                .body("decidedBy.name", equalTo(NEIGHBOUR.name()))
                .body("decidedAt", notNullValue());
        download(story, CHAIR, evidence).statusCode(410).body("code", equalTo("EVIDENCE_REDACTED"));
        story.get(CHAIR, "/evidence")
                .body(of(evidence, "sha256"), equalTo(Hash.of(content)))
                .body(of(evidence, "availability"), equalTo("REDACTED"))
                .body(of(evidence, "current"), equalTo(false))
                .body(of(evidence, "redaction.reason"), equalTo("It names patients."));
        story.get(CHAIR, "/trail").body("step", hasItem("CONFIRM_REDACTION"));
        assertThat(rowsOf(evidence)).isZero();
        ask(story, CHAIR, evidence).statusCode(410);
    }

    @Test
    void what_was_destroyed_counts_no_longer_and_cannot_be_cited() {
        var story = Story.complete();
        String plan = story.evidence(2);
        String redaction = asked(story, CHAIR, plan);
        decide(story, NEIGHBOUR, plan, redaction, "confirm").statusCode(200);
        story.get(CHAIR, "/completeness").body("missing.pointer", hasItem("/evidence/FINANCIAL_PLAN"));
        story.upload(CHAIR, "FINANCIAL_PLAN", "financial_plan.pdf", Story.pdf("clean"))
                .statusCode(201)
                .body("edition", equalTo(2));
        story.get(CHAIR, "/completeness").body("missing.pointer", not(hasItem("/evidence/FINANCIAL_PLAN")));
        story.handedIn();
        story.step(ASSESSOR, "accept").statusCode(200);
        story.assess(ASSESSOR, story.finding(Story.CRITERION, "NOT_MET"))
                .statusCode(422)
                .body("faults.pointer", hasItem("/findings/0/evidence"));
    }

    @Test
    void nobody_confirms_the_own_request_whatever_roles_the_person_holds() {
        var story = Story.complete();
        String evidence = story.evidence(0);
        for (Person person : List.of(CHAIR, EVERYTHING, ASSESSOR)) {
            if (person != CHAIR) {
                story.declare(person);
            }
            String redaction = asked(story, person, evidence);
            decide(story, person, evidence, redaction, "confirm")
                    .statusCode(403)
                    .body("code", equalTo("SECOND_PERSON_NEEDED"));
            decide(story, person, evidence, redaction, "decline")
                    .statusCode(200)
                    .body("state", equalTo("DECLINED"));
        }
        download(story, CHAIR, evidence).statusCode(200);
    }

    @Test
    void a_redaction_is_decided_once_and_by_people_of_the_case() {
        var story = Story.complete();
        String evidence = story.evidence(0);
        String redaction = asked(story, CHAIR, evidence);
        ask(story, NEIGHBOUR, evidence).statusCode(409).body("code", equalTo("REDACTION_ASKED"));
        decide(story, STRANGER, evidence, redaction, "confirm").statusCode(404);
        decide(story, DECIDER, evidence, redaction, "confirm").statusCode(403);
        decide(story, NEIGHBOUR, story.evidence(1), redaction, "confirm").statusCode(404);
        decide(story, NEIGHBOUR, evidence, redaction, "decline").statusCode(200);
        decide(story, NEIGHBOUR, evidence, redaction, "confirm")
                .statusCode(409)
                .body("code", equalTo("REDACTION_DECIDED"));
        download(story, CHAIR, evidence).statusCode(200);
    }

    @Test
    void the_service_itself_cannot_destroy_content_without_two_people() throws SQLException {
        var story = Story.complete();
        String evidence = story.evidence(0);
        String redaction = asked(story, CHAIR, evidence);
        try (var service = Database.asService();
                var statement = service.createStatement()) {
            for (String attempt : List.of(
                    "delete from evidence_content",
                    "update content set destroyed_at = now()",
                    "select destroy_redacted('%s', now())".formatted(redaction),
                    "insert into redaction (id, evidence_id, reason, asked_by, asker_name, asked_at, state) values"
                            + " (gen_random_uuid(), '%s', 'x', gen_random_uuid(), 'x', now(), 'CONFIRMED')"
                                    .formatted(evidence),
                    "update redaction set state = 'CONFIRMED', decided_by = asked_by, decider_name = 'x', decided_at = now() where id = '%s'"
                            .formatted(redaction),
                    "update redaction set asked_by = gen_random_uuid() where id = '%s'".formatted(redaction),
                    "delete from redaction",
                    "delete from disclosure",
                    "update disclosure set name = 'x'")) {
                assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
        assertThat(rowsOf(evidence)).isPositive();
    }

    private static String uploaded(Story story, byte[] content) {
        return story.upload(CHAIR, "CASE_STUDY", "study.pdf", content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String asked(Story story, Person person, String evidence) {
        return ask(story, person, evidence).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(Story story, Person person, String evidence) {
        return person.once()
                .body("{\"reason\": \"It names patients.\"}")
                .post(story.href("/evidence/%s/redactions".formatted(evidence)))
                .then();
    }

    private static ValidatableResponse decide(
            Story story, Person person, String evidence, String redaction, String how) {
        return person.once()
                .post(story.href("/evidence/%s/redactions/%s/%s".formatted(evidence, redaction, how)))
                .then();
    }

    private static ValidatableResponse download(Story story, Person person, String evidence) {
        return person.request()
                .accept("*/*")
                .get(story.href("/evidence/" + evidence))
                .then();
    }

    private static String of(String evidence, String property) {
        return "find { it.id == '%s' }.%s".formatted(evidence, property);
    }

    private static int rowsOf(String evidence) throws SQLException {
        try (var owner = Database.asOwner();
                var query = owner.prepareStatement(
                        "select count(*) from evidence_content c join evidence e using (content_id) where e.id = ?")) {
            query.setObject(1, UUID.fromString(evidence));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
