package org.openccg.authorisation.application.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.openccg.authorisation.Cast.CHAIR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Events;
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
class SubstitutesTest {

    private static final Person HEAD = Cast.may("Board Head", "manager").of("nhscb");
    private static final Person FIRST =
            Cast.may("First Officer", "manager", "authorising-officer").of("nhscb");
    private static final Person SECOND =
            Cast.may("Second Officer", "manager", "authorising-officer").of("nhscb");
    private static final Person OUTSIDER = Cast.may("Outside Officer", "manager", "authorising-officer");
    private static final Person ONE = Cast.may("One Manager", "manager").of("cluster:PCTC-E1");
    private static final Person TWO = Cast.may("Two Manager", "manager").of("cluster:PCTC-E1");
    private static final String REASONS = "{\"reasons\": \"Weighed.\"}";

    @BeforeEach
    void offices() {
        KnownPeople.office("PCTC-E1", "cluster:PCTC-E1", null);
        KnownPeople.office("PCTC-E2", "cluster:PCTC-E2", null);
        KnownPeople.post(HEAD, "NHSCB", "HEAD", null);
        KnownPeople.post(FIRST, "NHSCB", "AUTHORISING_OFFICER", HEAD.subject());
        KnownPeople.post(SECOND, "NHSCB", "AUTHORISING_OFFICER", HEAD.subject());
        KnownPeople.post(ONE, "PCTC-E1", "MANAGER", null);
        KnownPeople.post(OUTSIDER, "PCTC-E2", "MANAGER", null);
    }

    @AfterEach
    void nobody() throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            run.execute("delete from directory_post where office in ('NHSCB', 'PCTC-E1', 'PCTC-E2')");
        }
    }

    @Test
    @Refuses("APP-9")
    void as_long_as_somebody_is_free_there_is_no_substitute() {
        var story = inReview();
        name(story, HEAD, "AUTHORISING_OFFICER", OUTSIDER)
                .statusCode(409)
                .body("code", equalTo("SUBSTITUTE_NOT_NEEDED"))
                .body("free", containsInAnyOrder(FIRST.name(), SECOND.name()));
        name(story, HEAD, "MODERATOR", OUTSIDER).statusCode(409).body("free", contains(ONE.name()));
    }

    @Test
    @Allows("APP-9")
    @Refuses("APP-9")
    void when_all_officers_are_barred_the_board_names_one_from_outside() {
        var story = inReview();
        story.declare(FIRST, Story.interest("FAMILY", "The chair")).statusCode(201);
        KnownPeople.interest(SECOND, "FINANCIAL", "practice:Z90001");
        story.get(OUTSIDER, "").statusCode(404);

        name(story, FIRST, "AUTHORISING_OFFICER", OUTSIDER).statusCode(403).body("rule", equalTo("APP-10"));
        name(story, ONE, "AUTHORISING_OFFICER", OUTSIDER).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        name(story, HEAD, "AUTHORISING_OFFICER", Person.named("Nobody Known"))
                .statusCode(422)
                .body("code", equalTo("SUBSTITUTE_UNFIT"))
                .body("faults.pointer", contains("/subject"));
        name(story, HEAD, "AUTHORISING_OFFICER", ONE).statusCode(422).body("rule", equalTo("APP-9"));
        name(story, HEAD, "AUTHORISING_OFFICER", HEAD)
                .statusCode(422)
                .body("faults.detail", contains("Nobody names himself or herself."));
        KnownPeople.post(CHAIR, "PCTC-E2", "MANAGER", null);
        name(story, HEAD, "AUTHORISING_OFFICER", CHAIR)
                .statusCode(422)
                .body("faults.detail", hasItem("Own part in this case: [CHAIR, SIGNATORY]."));

        name(story, HEAD, "AUTHORISING_OFFICER", OUTSIDER).statusCode(201);
        story.get(OUTSIDER, "/steps").statusCode(200).body("step", contains("DEFER"));
        story.step(OUTSIDER, "accept").statusCode(403);
        story.step(OUTSIDER, "defer", REASONS).statusCode(200).body("outcome", equalTo("DEFERRED"));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'SUBSTITUTE_NAMED' }.detail.name", equalTo(OUTSIDER.name()))
                .body("find { it.step == 'SUBSTITUTE_NAMED' }.reason", equalTo("All others are barred."));
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            run.execute("delete from directory_interest where subject = '%s'".formatted(SECOND.subject()));
            run.execute("delete from directory_post where subject = '%s'".formatted(CHAIR.subject()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Allows("APP-9")
    void a_cluster_of_one_gets_a_moderator_from_elsewhere_for_this_round_only() {
        var story = inReview();
        story.assess(ONE, story.finding("D3-02", "NOT_MET")).statusCode(200);
        name(story, HEAD, "MODERATOR", OUTSIDER).statusCode(201);
        story.assess(OUTSIDER, story.finding("D3-02", "MET")).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        story.step(OUTSIDER, "moderate").statusCode(200);
        story.step(OUTSIDER, "recommend", "{\"recommendation\": \"AUTHORISE\", \"reasons\": \"D3-02 is met by now.\"}")
                .statusCode(200);
        story.step(FIRST, "defer", REASONS).statusCode(200);
        story.get(OUTSIDER, "").statusCode(200);

        var appeal = UUID.randomUUID();
        Events.deliver(Cast.APPEALS, "RULING_GIVEN", appeal, 1, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "REMIT", "rulingId": "%s"}""".formatted(appeal, story.id(), UUID.randomUUID()))
                .statusCode(204);
        story.get(OUTSIDER, "").statusCode(404);
    }

    @Test
    void the_same_substitute_is_named_once_and_the_form_is_checked() {
        var story = inReview();
        story.assess(ONE, story.finding("D3-02", "NOT_MET")).statusCode(200);
        name(story, HEAD, "MODERATOR", OUTSIDER).statusCode(201);
        name(story, HEAD, "MODERATOR", OUTSIDER)
                .statusCode(409)
                .body("code", equalTo("SUBSTITUTE_NOT_NEEDED"))
                .body("free", contains(OUTSIDER.name()));
        HEAD.once()
                .body("{}")
                .post(story.href("/substitutes"))
                .then()
                .statusCode(422)
                .body("faults.pointer", hasItems("/capacity", "/subject", "/name", "/reason"));
        name(story, TWO, "MODERATOR", OUTSIDER).statusCode(403);
    }

    private static Story inReview() {
        var story = Story.startedUnder("e1").completed().handedIn();
        story.step(ONE, "accept").statusCode(200);
        return story;
    }

    private static ValidatableResponse name(Story story, Person by, String capacity, Person who) {
        story.get(by, "/steps");
        return by.once()
                .body("""
                {"capacity": "%s", "subject": "%s", "name": "%s", "reason": "All others are barred."}""".formatted(capacity, who.subject(), who.name()))
                .post(story.href("/substitutes"))
                .then();
    }
}
