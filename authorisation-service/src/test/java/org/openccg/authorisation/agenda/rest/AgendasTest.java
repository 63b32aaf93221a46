package org.openccg.authorisation.agenda.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** A wave's decisions, drafted one by one in private and released together. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AgendasTest {

    private static final String AUTHORISE = "{\"authorise\": {\"reasons\": \"All criteria are met.\"}}";

    @Test
    @Allows("APP-9")
    void a_waves_decisions_are_released_at_one_instant_in_the_names_of_those_who_drafted_them() throws SQLException {
        var authorised = inWave(Story.recommended("AUTHORISE"));
        var blocked = inWave(Story.heard());
        draft(authorised, DECIDER, AUTHORISE).statusCode(200).body("ready", equalTo(true));
        draft(blocked, OTHER_DECIDER, "{\"block\": %s}".formatted(blocked.block()))
                .statusCode(200)
                .body("obstacles", hasSize(0))
                .body("by.name", equalTo(OTHER_DECIDER.name()));
        String agenda = agenda(Clock.now(), authorised, blocked);

        DECIDER.request()
                .get("/agendas/" + agenda)
                .then()
                .body("ready", equalTo(true))
                .body(
                        "items.readiness",
                        containsInAnyOrder(
                                "Drafted by Jory Penn; it can be decided.",
                                "Drafted by Kit Arden; it can be decided."));
        release(DECIDER, agenda).statusCode(200).body("items.status", containsInAnyOrder("AUTHORISED", "BLOCKED"));

        authorised.get(CHAIR, "/decision").body("by.name", equalTo(DECIDER.name()));
        blocked.get(CHAIR, "/decision").body("by.name", equalTo(OTHER_DECIDER.name()));
        blocked.get(CHAIR, "/trail")
                .body("find { it.step == 'BLOCK' }.detail.releasedBy", equalTo(DECIDER.name()))
                .body("find { it.step == 'BLOCK' }.detail.agenda", equalTo(agenda));
        assertThat((String) authorised.get(CHAIR, "/decision").extract().path("servedAt"))
                .isEqualTo(blocked.get(CHAIR, "/decision").extract().path("servedAt"));
        NATIONAL.request().get("/agendas/" + agenda).then().statusCode(200).body("items", hasSize(2));
        authorised.get(DECIDER, "/decision-draft").statusCode(404);
        release(DECIDER, agenda).statusCode(409).body("code", equalTo("AGENDA_RELEASED"));
    }

    @Test
    void until_then_nobody_but_the_officers_can_tell_that_a_decision_is_drafted() throws SQLException {
        var story = inWave(Story.recommended("AUTHORISE"));
        // to declare one's interests is on record, and says nothing of a decision
        for (Person person : List.of(ASSESSOR, MODERATOR, DECIDER, OTHER_DECIDER)) {
            story.get(person, "/steps").statusCode(200);
        }
        var before = views(story);
        draft(story, DECIDER, AUTHORISE).statusCode(200);
        String agenda = agenda(Clock.now(), story);
        assertThat(views(story)).isEqualTo(before);
        for (Person person : List.of(CHAIR, ASSESSOR, NATIONAL)) {
            story.get(person, "/decision-draft").statusCode(403);
        }
        for (Person person : List.of(ASSESSOR, NATIONAL)) {
            person.request().get("/agendas/" + agenda).then().statusCode(404);
            person.request().get("/agendas").then().statusCode(200).body("id", not(hasItem(agenda)));
        }
        CHAIR.request().get("/agendas").then().statusCode(403);
        OTHER_DECIDER.request().get("/agendas").then().body("id", hasItem(agenda));
        story.get(OTHER_DECIDER, "/decision-draft").statusCode(200).body("by.name", equalTo(DECIDER.name()));
    }

    @Test
    void nothing_is_released_under_embargo() throws SQLException {
        var story = inWave(Story.recommended("AUTHORISE"));
        draft(story, DECIDER, AUTHORISE).statusCode(200);
        var tomorrow = Clock.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String agenda = agenda(tomorrow, story);
        release(DECIDER, agenda)
                .statusCode(409)
                .body("code", equalTo("AGENDA_EMBARGOED"))
                .body("embargoUntil", equalTo(tomorrow.toString()));
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    void all_are_decided_or_none_with_everything_named_that_keeps_each_from_it() throws SQLException {
        var ready = inWave(Story.recommended("AUTHORISE"));
        var undrafted = inWave(Story.recommended("AUTHORISE"));
        var changed = inWave(Story.recommended("AUTHORISE"));
        var withdrawn = inWave(Story.recommended("AUTHORISE"));
        var unanswered = inWave(Story.heard());
        for (var story : List.of(ready, changed, withdrawn)) {
            draft(story, DECIDER, AUTHORISE).statusCode(200);
        }
        draft(unanswered, DECIDER, "{\"block\": %s}".formatted(Story.block("", "{\"index\": 0, \"reasons\": \"So.\"}")))
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("obstacles.rule", contains("BLK-7", "BLK-7"));
        String agenda = agenda(Clock.now(), ready, undrafted, changed, withdrawn, unanswered);
        withdrawn.step(CHAIR, "withdraw", "{\"reasons\": \"Not this year.\"}").statusCode(200);
        bump(changed);

        release(OTHER_DECIDER, agenda)
                .statusCode(409)
                .body("code", equalTo("AGENDA_NOT_READY"))
                .body("faults.pointer.unique()", hasSize(4))
                .body("faults.detail", hasItem(containsString("No decision is drafted.")))
                .body("faults.detail", hasItem(containsString("AUTHORISE is not allowed while WITHDRAWN.")))
                .body("faults.detail", hasItem(allOf(startsWith(name(changed)), containsString("The case changed"))))
                .body("faults.detail", hasItem(containsString("Point 2")));
        assertThat(ready.status()).isEqualTo("RECOMMENDED");
        ready.get(CHAIR, "/decision").statusCode(404);

        change(DECIDER, agenda, Clock.now(), ready).statusCode(200).body("items", hasSize(1));
        release(OTHER_DECIDER, agenda).statusCode(200);
        assertThat(ready.status()).isEqualTo("AUTHORISED");
        assertThat(changed.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Refuses("APP-9")
    void an_officer_barred_since_opening_the_page_decides_nothing() throws SQLException {
        var officer = Cast.may("Rhona Vale " + UUID.randomUUID(), "manager", "authorising-officer")
                .of("nhscb");
        var story = inWave(Story.recommended("AUTHORISE"));
        draft(story, officer, AUTHORISE).statusCode(200).body("ready", equalTo(true));
        String agenda = agenda(Clock.now(), story);

        KnownPeople.post(officer, "PCTC-001", "MANAGER", ASSESSOR.subject());

        story.get(DECIDER, "/decision-draft").body("ready", equalTo(false)).body("obstacles.rule", contains("APP-9"));
        release(DECIDER, agenda).statusCode(409).body("faults.rule", contains("APP-9"));
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    @Refuses("APP-9")
    void nobody_drafts_or_releases_the_decision_on_a_recommendation_of_their_own() throws SQLException {
        var story = inWave(Story.assessed());
        story.step(EVERYTHING, "moderate").statusCode(200);
        story.step(EVERYTHING, "recommend", "{\"recommendation\": \"AUTHORISE\", \"reasons\": \"D3-02 is mended.\"}")
                .statusCode(200);
        draft(story, EVERYTHING, AUTHORISE).statusCode(403).body("rule", equalTo("APP-9"));
        story.get(EVERYTHING, "/decision-draft").statusCode(403).body("rule", equalTo("APP-9"));
        draft(story, DECIDER, AUTHORISE).statusCode(200);
        String agenda = agenda(Clock.now(), story);
        release(EVERYTHING, agenda).statusCode(403).body("code", equalTo("SELF_REVIEW"));
        release(ASSESSOR, agenda).statusCode(403);
        assertThat(story.status()).isEqualTo("RECOMMENDED");
    }

    @Test
    void of_two_who_release_at_once_exactly_one_does() throws SQLException {
        var stories = List.of(inWave(Story.recommended("AUTHORISE")), inWave(Story.recommended("AUTHORISE")));
        for (var story : stories) {
            draft(story, DECIDER, AUTHORISE).statusCode(200);
        }
        String agenda = agenda(Clock.now(), stories.toArray(Story[]::new));
        int version =
                DECIDER.request().get("/agendas/" + agenda).then().extract().path("version");
        var codes = Stream.of(DECIDER, OTHER_DECIDER, DECIDER)
                .map(person -> CompletableFuture.supplyAsync(() -> person.step(version)
                        .post("/agendas/%s/release".formatted(agenda))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(codes).containsEntry(200, 1L).doesNotContainKey(500);
        for (var story : stories) {
            story.get(CHAIR, "/trail").body("findAll { it.step == 'AUTHORISE' }", hasSize(1));
        }
    }

    @Test
    void what_cannot_be_on_an_agenda_is_named() throws SQLException {
        var story = inWave(Story.recommended("AUTHORISE"));
        var elsewhere = Story.inReview();
        inWave(elsewhere, "3");
        agenda(Clock.now(), story);
        set("1", Clock.now(), story, elsewhere)
                .statusCode(422)
                .body("code", equalTo("AGENDA_INVALID"))
                .body("faults.pointer", contains("/applications/0", "/applications/1"));
        set("9", Clock.now()).statusCode(422).body("faults.pointer", contains("/wave"));
    }

    @Test
    void a_draft_that_a_colleague_saved_is_not_overwritten() {
        var story = Story.recommended("AUTHORISE");
        draft(story, DECIDER, AUTHORISE).statusCode(200).body("version", equalTo(1));
        draft(story, OTHER_DECIDER, AUTHORISE).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        draft(story, OTHER_DECIDER, 1, AUTHORISE).statusCode(200).body("version", equalTo(2));
        draft(story, DECIDER, 2, "{}").statusCode(422).body("code", equalTo("DECISION_INCOMPLETE"));
        OTHER_DECIDER
                .step(story.version() - 1)
                .body("{\"version\": 2, \"intention\": %s}".formatted(AUTHORISE))
                .put(story.href("/decision-draft"))
                .then()
                .statusCode(412);
    }

    /** Everything the others see of a case, word for word. */
    private static List<String> views(Story story) {
        return Stream.of(CHAIR, ASSESSOR, MODERATOR, NATIONAL)
                .flatMap(person -> Stream.of(
                                "", "/steps", "/trail", "/timeline", "/deadlines", "/notices", "/evidence", "/decision")
                        .map(path -> story.get(person, path).extract().asString()))
                .toList();
    }

    private static ValidatableResponse draft(Story story, Person person, String intention) {
        return draft(story, person, 0, intention);
    }

    private static ValidatableResponse draft(Story story, Person person, int version, String intention) {
        story.get(person, "/steps");
        return person.step(story.version())
                .body("{\"version\": %d, \"intention\": %s}".formatted(version, intention))
                .put(story.href("/decision-draft"))
                .then();
    }

    private static String agenda(Instant embargo, Story... stories) {
        return set("1", embargo, stories).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse set(String wave, Instant embargo, Story... stories) {
        return DECIDER.once()
                .body("""
                {"wave": "%s", "title": "Decisions", "embargoUntil": "%s", "applications": [%s]}""".formatted(wave, embargo.truncatedTo(ChronoUnit.SECONDS), ids(stories)))
                .post("/agendas")
                .then();
    }

    private static ValidatableResponse change(Person person, String agenda, Instant embargo, Story... stories) {
        int version =
                person.request().get("/agendas/" + agenda).then().extract().path("version");
        return person.step(version)
                .body("""
                {"title": "Decisions", "embargoUntil": "%s", "applications": [%s]}""".formatted(embargo.truncatedTo(ChronoUnit.SECONDS), ids(stories)))
                .put("/agendas/" + agenda)
                .then();
    }

    private static ValidatableResponse release(Person person, String agenda) {
        int version =
                DECIDER.request().get("/agendas/" + agenda).then().extract().path("version");
        return person.step(version)
                .post("/agendas/%s/release".formatted(agenda))
                .then();
    }

    private static String ids(Story... stories) {
        return Stream.of(stories).map(each -> "\"" + each.id() + "\"").collect(Collectors.joining(","));
    }

    private static String name(Story story) {
        return story.get(NATIONAL, "").extract().path("groupName");
    }

    private static Story inWave(Story story) throws SQLException {
        return inWave(story, "1");
    }

    /** Whichever day the tests have reached. */
    private static Story inWave(Story story, String wave) throws SQLException {
        run("update application set wave = '%s' where id = '%s'".formatted(wave, story.id()));
        return story;
    }

    private static void bump(Story story) throws SQLException {
        run("update application set version = version + 1 where id = '%s'".formatted(story.id()));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
