package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Statements;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class TenancyTest {

    private static final List<Person> GROUP =
            List.of(People.CHAIR, People.SIGNATORY, People.GP_OF_AN_APPLYING_PRACTICE);
    private static final List<Person> CHAIN =
            List.of(People.MANAGER, People.MANAGER_ABOVE, People.MANAGER_NATIONALLY, People.CASE_OFFICER);
    private static final List<Person> NOBODY =
            List.of(People.GP_ELSEWHERE, People.MANAGER_ELSEWHERE, regional(People.CASE_OFFICER));

    @Test
    void a_draft_is_seen_by_the_groups_side_only() {
        var story = Story.blocked().drafted();
        GROUP.forEach(person -> sees(person, story, true));
        CHAIN.forEach(person -> sees(person, story, false));
        NOBODY.forEach(person -> sees(person, story, false));
    }

    @Test
    void a_lodged_appeal_is_seen_by_the_reviewing_chain_and_the_department_too() {
        var story = Story.blocked().lodged();
        GROUP.forEach(person -> sees(person, story, true));
        CHAIN.forEach(person -> sees(person, story, true));
        NOBODY.forEach(person -> sees(person, story, false));
    }

    @Test
    void absent_and_foreign_look_the_same() {
        var story = Story.blocked().lodged();
        var asking = List.of(People.GP_ELSEWHERE, People.MANAGER_ELSEWHERE, regional(People.CASE_OFFICER));
        for (var person : asking) {
            for (String under : new String[] {"", "/steps", "/trail", "/decision-file", "/declarations"}) {
                same(id -> person.request().get("/appeals/" + id + under), story);
            }
        }
    }

    @Test
    void a_step_on_what_is_absent_and_on_what_is_foreign_look_the_same() {
        var story = Story.blocked().lodged();
        for (String step : new String[] {"withdraw", "accept", "publish", "close", "reject-invalid", "declarations"}) {
            var person = step.equals("withdraw") ? People.GP_ELSEWHERE : regional(People.CASE_OFFICER);
            String body =
                    switch (step) {
                        case "withdraw", "reject-invalid" -> "{\"reasons\": \"x\"}";
                        case "declarations" -> "{\"interests\": []}";
                        default -> "";
                    };
            same(id -> person.step(1).body(body).post("/appeals/" + id + "/" + step), story);
        }
    }

    @Test
    void a_list_without_a_foreign_appeal_is_asked_for_like_any_other() {
        var story = Story.blocked().lodged();
        var statements = new ArrayList<List<String>>();
        for (var application : List.of(story.application, UUID.randomUUID())) {
            statements.add(Statements.during(() -> People.GP_ELSEWHERE
                    .request()
                    .queryParam("application", application)
                    .get("/appeals")
                    .then()
                    .statusCode(200)
                    .body("items", empty())));
        }
        assertThat(statements.get(0)).isNotEmpty().isEqualTo(statements.get(1));
    }

    /** The same body after the same statements, whether the appeal is another's or nowhere. */
    private static void same(Function<String, Response> ask, Story story) {
        var bodies = new ArrayList<String>();
        var statements = new ArrayList<List<String>>();
        for (String id : List.of(story.appeal(), UUID.randomUUID().toString())) {
            statements.add(Statements.during(() ->
                    bodies.add(ask.apply(id).then().statusCode(404).extract().asString())));
        }
        assertThat(bodies.get(0)).isEqualTo(bodies.get(1)).doesNotContain(story.appeal());
        assertThat(statements.get(0)).isNotEmpty().isEqualTo(statements.get(1));
    }

    @Test
    void a_step_on_a_foreign_appeal_finds_nothing() {
        var story = Story.blocked().lodged();
        for (String step : new String[] {"lodge", "withdraw", "reply"}) {
            People.GP_ELSEWHERE
                    .step(1)
                    .body(
                            step.equals("lodge")
                                    ? "{}"
                                    : step.equals("reply") ? "{\"statement\": \"x\"}" : "{\"reasons\": \"x\"}")
                    .post("/appeals/" + story.appeal() + "/" + step)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void the_list_is_narrowed_and_paged() {
        var first = Story.blocked().lodged();
        var second = Story.blocked().drafted();
        People.CHAIR
                .request()
                .queryParam("application", second.application)
                .queryParam("status", "DRAFT")
                .queryParam("office", "PCTC-001")
                .get("/appeals")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.appeal()))
                .body("items[0].office", equalTo("PCTC-001"));
        People.CHAIR
                .request()
                .queryParam("application", second.application)
                .queryParam("status", "LODGED")
                .get("/appeals")
                .then()
                .body("items", empty());
        var all = everyPage();
        assertThat(all).contains(first.appeal(), second.appeal()).doesNotHaveDuplicates();
    }

    @Test
    void a_status_that_is_none_is_said_to_be_none() {
        People.CHAIR
                .request()
                .queryParam("status", "LOST")
                .get("/appeals")
                .then()
                .statusCode(400);
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused() {
        People.CHAIR
                .request()
                .queryParam("after", "bm9wZQ")
                .get("/appeals")
                .then()
                .statusCode(400);
        People.CHAIR
                .request()
                .queryParam("after", "eB95")
                .get("/appeals")
                .then()
                .statusCode(400);
        People.CHAIR.request().queryParam("limit", 0).get("/appeals").then().statusCode(422);
    }

    private static List<String> everyPage() {
        var found = new ArrayList<String>();
        String after = "";
        while (after != null) {
            var page = People.CHAIR
                    .request()
                    .queryParam("limit", 1)
                    .queryParam("after", after)
                    .get("/appeals")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.id"));
            after = page.path("next");
        }
        return found;
    }

    private static void sees(Person person, Story story, boolean expected) {
        story.seenBy(person).then().statusCode(expected ? 200 : 404);
        List<String> listed = person.request()
                .queryParam("application", story.application)
                .get("/appeals")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(listed).isEqualTo(expected ? List.of(story.appeal()) : List.of());
    }

    private static Person regional(Person person) {
        return new Person(
                UUID.randomUUID(), "Una Fell", person.roles(), java.util.Set.of(), person.permissions(), "ccg-cli");
    }
}
