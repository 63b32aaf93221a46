package org.openccg.authorisation.worklist.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.OFFICER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ClaimsTest {

    @Test
    void a_claim_tells_others_and_keeps_nobody_from_the_step() {
        var one = manager("81", "Claim One");
        var two = manager("81", "Claim Two");
        var story = submitted("81", one, two);
        String item = story.id() + ".ACCEPT";
        todo(one, "claim", item).body("done", contains(true));
        todo(one, "claim", item).body("done", contains(true));
        list(one, "81").body("items[0].mine", equalTo(true)).body("items[0].claim.assignedBy", nullValue());
        list(two, "81").body("items[0].mine", equalTo(false)).body("items[0].claim.person.name", equalTo(one.name()));
        two.request().get("/worklist?office=PCTC-81&mine=true").then().body("items", empty());
        todo(two, "claim", item)
                .body("done", contains(false))
                .body("problem.code", contains("ALREADY_CLAIMED"))
                .body("[0].problem.detail", containsString(one.name()));

        story.step(two, "accept").statusCode(200);
        list(one, "81").body("items.kind", contains("ASSESS")).body("items[0].claim", nullValue());
    }

    @Test
    void in_bulk_what_cannot_be_done_is_named_and_stops_nothing_else() {
        var one = manager("82", "Claim One");
        var first = submitted("82", one);
        var second = submitted("82", one);
        String absent = UUID.randomUUID() + ".ACCEPT";
        todo(one, "claim", first.id() + ".ACCEPT", absent, second.id() + ".ASSESS", second.id() + ".ACCEPT")
                .body(
                        "item",
                        contains(first.id() + ".ACCEPT", absent, second.id() + ".ASSESS", second.id() + ".ACCEPT"))
                .body("done", contains(true, false, false, true))
                .body("[1].problem.code", equalTo("NOT_FOUND"))
                .body("[2].problem.code", equalTo("NOT_FOUND"));
        one.request().get("/worklist/counts?office=PCTC-82").then().body("mine", equalTo(2));
        todo(one, "release", first.id() + ".ACCEPT", first.id() + ".ASSESS").body("done", contains(true, false));
        todo(one, "release", first.id() + ".ACCEPT").body("problem.code", contains("NOT_CLAIMED"));
    }

    @Test
    void what_is_foreign_is_absent_to_the_statements_too() {
        var one = manager("83", "Claim One");
        var story = submitted("83", one);
        var foreign = Statements.during(
                () -> todo(ELSEWHERE, "claim", story.id() + ".ACCEPT").body("problem.code", contains("NOT_FOUND")));
        var absent = Statements.during(() ->
                todo(ELSEWHERE, "claim", UUID.randomUUID() + ".ACCEPT").body("problem.code", contains("NOT_FOUND")));
        assertThat(foreign).isNotEmpty().isEqualTo(absent);
    }

    @Test
    void work_is_assigned_to_those_only_who_may_do_it() {
        var one = manager("84", "Claim One");
        var two = manager("84", "Claim Two");
        var kin = manager("84", "Claim Kin");
        for (Person person : List.of(two, kin)) {
            KnownPeople.post(person, "PCTC-84", "MANAGER", null);
        }
        KnownPeople.interest(kin, "FAMILY", "practice:Z90001");
        var story = submitted("84", one, two);
        String item = story.id() + ".ACCEPT";
        assign(one, two, item).body("done", contains(true));
        list(two, "84")
                .body("items[0].mine", equalTo(true))
                .body("items[0].claim.assignedBy.name", equalTo(one.name()));
        assign(one, kin, item).body("problem.code", contains("ASSIGNEE_UNFIT"));
        assign(one, ELSEWHERE, item).body("problem.code", contains("ASSIGNEE_UNFIT"));
        list(two, "84").body("items[0].mine", equalTo(true));
        assign(two, one, item).body("problem.code", contains("ASSIGNEE_UNFIT"));
        assign(one, one, item).body("done", contains(true));
        list(two, "84").body("items[0].claim.person.name", equalTo(one.name()));
        CHAIR.once()
                .body("{\"items\": [\"%s\"], \"subject\": \"%s\"}".formatted(item, two.subject()))
                .post("/worklist/assign")
                .then()
                .statusCode(403);
    }

    @Test
    void whoever_is_of_the_group_releases_only_the_own_claim() {
        var story = Story.startedUnder("85");
        story.draft("Three practices.").statusCode(200);
        String item = story.id() + ".FINISH_BID";
        todo(CHAIR, "claim", item).body("done", contains(true));
        todo(OFFICER, "release", item)
                .body("problem.code", contains("NOT_PERMITTED"))
                .body("[0].problem.detail", containsString(CHAIR.name()));
        todo(CHAIR, "release", item).body("done", contains(true));
        todo(OFFICER, "claim", item).body("done", contains(true));
    }

    private static Story submitted(String digits, Person... declared) {
        var story = Story.startedUnder(digits).completed().handedIn();
        Stream.of(declared).forEach(person -> story.declare(person).statusCode(201));
        return story;
    }

    private static Person manager(String digits, String name) {
        KnownPeople.office("PCTC-" + digits, "cluster:PCTC-" + digits, null);
        KnownPeople.secretary("PCTC-" + digits);
        return Cast.may(name + " " + digits, "manager").of("cluster:PCTC-" + digits);
    }

    private static ValidatableResponse list(Person person, String digits) {
        return person.request().get("/worklist?office=PCTC-" + digits).then().statusCode(200);
    }

    private static ValidatableResponse todo(Person person, String deed, String... items) {
        return person.once()
                .body("{\"items\": [%s]}".formatted(quoted(items)))
                .post("/worklist/" + deed)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse assign(Person by, Person to, String... items) {
        return by.once()
                .body("{\"items\": [%s], \"subject\": \"%s\"}".formatted(quoted(items), to.subject()))
                .post("/worklist/assign")
                .then()
                .statusCode(200);
    }

    private static String quoted(String... items) {
        return Stream.of(items).map(item -> "\"" + item + "\"").collect(Collectors.joining(","));
    }
}
