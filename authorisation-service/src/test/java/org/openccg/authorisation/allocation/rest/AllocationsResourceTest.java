package org.openccg.authorisation.allocation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.ELSEWHERE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AllocationsResourceTest {

    private static final Person LEAD = Cast.may("Alder Lead", "manager").of("cluster:PCTC-AC");
    private static final Person BIRCH = Cast.may("Birch Reader", "manager").of("cluster:PCTC-AC");
    private static final Person CEDAR = Cast.may("Cedar Reader", "manager").of("cluster:PCTC-AC");
    private static final Person ABOVE = Cast.may("Abbot Above", "manager").of("sha-cluster:HIGHAC");

    @BeforeEach
    void office() {
        KnownPeople.office("HIGHAC", "sha-cluster:HIGHAC", null);
        KnownPeople.office("PCTC-AC", "cluster:PCTC-AC", "HIGHAC");
        KnownPeople.post(BIRCH, "PCTC-AC", "MANAGER", null);
        KnownPeople.post(CEDAR, "PCTC-AC", "MANAGER", null);
        KnownPeople.post(ABOVE, "HIGHAC", "MANAGER", null);
    }

    @AfterEach
    void nobody() throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            run.execute("delete from directory_post where office in ('PCTC-AC', 'HIGHAC')");
            run.execute("delete from directory_interest where subject in ('%s', '%s')"
                    .formatted(BIRCH.subject(), CEDAR.subject()));
            run.execute("update allocation set released_by = subject, released_by_name = name, release_reason = 'End.',"
                    + " released_at = now() where released_at is null");
        }
    }

    @Test
    void the_rules_choose_whoever_has_least_in_hand_and_say_so() {
        var first = submitted();
        allocate(first, "ASSESSOR")
                .statusCode(201)
                .body("person.name", equalTo(BIRCH.name()))
                .body("rule", equalTo("LEAST_LOAD"))
                .body("reason", containsString("0 cases in hand"))
                .body("passedOver.part", equalTo(0))
                .body("released", nullValue());
        var second = submitted();
        allocate(second, "ASSESSOR").statusCode(201).body("person.name", equalTo(CEDAR.name()));
        allocate(second, "MODERATOR").statusCode(201).body("person.name", equalTo(BIRCH.name()));
        second.get(CHAIR, "/allocations")
                .statusCode(200)
                .body("person.name", contains(CEDAR.name(), BIRCH.name()))
                .body("capacity", contains("ASSESSOR", "MODERATOR"));
        second.get(CHAIR, "/trail").body("find { it.step == 'ALLOCATE' }.detail.rule", equalTo("LEAST_LOAD"));
    }

    @Test
    void whoever_assessed_the_group_before_comes_first() {
        var earlier = submitted();
        earlier.step(CEDAR, "accept").statusCode(200);
        earlier.assess(CEDAR, earlier.finding("D3-02", "NOT_MET")).statusCode(200);
        earlier.step(CHAIR, "withdraw", "{\"reasons\": \"Once more.\"}").statusCode(200);
        var again = Story.startedBy(CHAIR, earlier.group()).completed().handedIn();
        allocate(again, "ASSESSOR")
                .statusCode(201)
                .body("person.name", equalTo(CEDAR.name()))
                .body("rule", equalTo("CONTINUITY"));
        allocate(again, "MODERATOR").statusCode(201).body("person.name", equalTo(BIRCH.name()));
    }

    @Test
    @Refuses({"APP-9", "APP-10"})
    void those_barred_are_passed_over_and_counted_by_kind_and_not_named() {
        KnownPeople.interest(BIRCH, "FINANCIAL", "practice:Z90001");
        var story = submitted();
        story.step(CEDAR, "accept").statusCode(200);
        story.assess(CEDAR, story.finding("D3-02", "NOT_MET")).statusCode(200);
        var body = allocate(story, "MODERATOR")
                .statusCode(201)
                .body("person.name", equalTo(ABOVE.name()))
                .body("passedOver.part", equalTo(1))
                .body("passedOver.interest", equalTo(1))
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(body).doesNotContain("Z90001", BIRCH.name());

        byHand(story, LEAD, "ASSESSOR", BIRCH, "Is good.")
                .statusCode(422)
                .body("code", equalTo("ALLOCATION_INVALID"))
                .body("rule", equalTo("APP-10"))
                .body("faults.detail", contains("An interest bars this person."));
        byHand(story, LEAD, "MODERATOR", CEDAR, "Is good.").statusCode(409).body("code", equalTo("ALREADY_ALLOCATED"));
        byHand(story, LEAD, "ASSESSOR", ABOVE, "Is good.").statusCode(422).body("rule", equalTo("APP-9"));
        byHand(story, LEAD, "ASSESSOR", ELSEWHERE, " ")
                .statusCode(422)
                .body("faults.pointer", contains("/reason", "/subject"));
    }

    @Test
    @Refuses("APP-9")
    void when_all_are_barred_the_answer_counts_them() throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            run.execute("delete from directory_post where subject = '%s'".formatted(ABOVE.subject()));
        }
        KnownPeople.interest(BIRCH, "FAMILY", "practice:Z90002");
        KnownPeople.interest(CEDAR, "FAMILY", "practice:Z90002");
        allocate(submitted(), "ASSESSOR")
                .statusCode(409)
                .body("code", equalTo("NOBODY_FREE"))
                .body("rule", equalTo("APP-9"))
                .body("passedOver.interest", equalTo(2));
    }

    @Test
    @Allows("APP-9")
    void with_somebody_allocated_others_state_no_findings_until_they_are_allocated_too() {
        var story = submitted();
        story.step(LEAD, "accept").statusCode(200);
        allocate(story, "ASSESSOR").statusCode(201).body("person.name", equalTo(BIRCH.name()));
        story.assess(LEAD, story.finding("D3-02", "NOT_MET"))
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOCATED"))
                .body("remedy", containsString("Have yourself allocated"));
        byHand(story, LEAD, "ASSESSOR", LEAD, "Knows the vale.")
                .statusCode(201)
                .body("rule", equalTo("BY_HAND"))
                .body("reason", equalTo("Knows the vale."));
        story.assess(LEAD, story.finding("D3-02", "NOT_MET")).statusCode(200);
        story.assess(BIRCH, story.finding("D3-01", "NOT_MET")).statusCode(200);
    }

    @Test
    void only_the_moderator_allocated_moderates_until_released() {
        var story = submitted();
        story.step(LEAD, "accept").statusCode(200);
        String id = allocate(story, "MODERATOR").statusCode(201).extract().path("id");
        story.step(CEDAR, "moderate").statusCode(403).body("code", equalTo("NOT_ALLOCATED"));
        release(story, UUID.randomUUID().toString()).statusCode(404);
        release(story, id)
                .statusCode(200)
                .body("released.reason", equalTo("On leave."))
                .body("released.at", notNullValue());
        release(story, id).statusCode(409).body("code", equalTo("ALLOCATION_RELEASED"));
        story.step(CEDAR, "moderate").statusCode(200);
        story.get(CHAIR, "/allocations").body("released.by.name", contains(LEAD.name()));
    }

    @Test
    @Refuses("APP-10")
    void it_is_for_managers_who_review_and_have_declared() {
        var story = submitted();
        story.doNotDeclareFor(LEAD);
        allocate(story, "ASSESSOR")
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING"))
                .body("rule", equalTo("APP-10"));
        story.get(LEAD, "/allocations").statusCode(409);
        allocate(story, ELSEWHERE, "ASSESSOR").statusCode(404);
        allocate(story, CHAIR, "ASSESSOR").statusCode(403);
        allocate(story, ASSESSOR, "ASSESSOR").statusCode(404);
        LEAD.once().body("{}").post(story.href("/allocations")).then().statusCode(422);
        story.get(CHAIR, "/allocations").statusCode(200).body("$", hasSize(0));
    }

    private static Story submitted() {
        return Story.startedUnder("ac").completed().handedIn();
    }

    private static ValidatableResponse allocate(Story story, String capacity) {
        return allocate(story, LEAD, capacity);
    }

    private static ValidatableResponse allocate(Story story, Person by, String capacity) {
        return post(story, by, "/allocations", "{\"capacity\": \"%s\"}".formatted(capacity));
    }

    private static ValidatableResponse byHand(Story story, Person by, String capacity, Person who, String reason) {
        return post(story, by, "/allocations", """
                {"capacity": "%s", "subject": "%s", "reason": "%s"}""".formatted(capacity, who.subject(), reason));
    }

    private static ValidatableResponse release(Story story, String id) {
        return post(story, LEAD, "/allocations/%s/release".formatted(id), "{\"reason\": \"On leave.\"}");
    }

    private static ValidatableResponse post(Story story, Person by, String rest, String body) {
        story.get(by, "/steps");
        return by.once().body(body).post(story.href(rest)).then();
    }
}
