package org.openccg.registry.assignment.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.England;
import org.openccg.registry.area.rest.Places;
import org.openccg.registry.area.rest.Places.Founded;

/** Two practices refuse to sign; the Board may assign them, after 14 days in which they and the group are heard. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssignmentsTest {

    private static final Person BOARD = England.manager("Margit Hale", "nhscb");

    private Founded group;
    private String refuser;
    private Person partner;

    @BeforeEach
    void a_group_and_a_practice_that_did_not_sign() {
        group = Places.group();
        refuser = England.practices(1).get(0);
        partner = England.gp("Partner of " + refuser, refuser);
    }

    @Test
    @Allows("REG-10")
    void two_practices_refuse_to_sign_and_are_assigned_after_fourteen_days() {
        String other = England.practices(1).get(0);
        unaffiliated(refuser).body("items[0].code", equalTo(refuser));
        Places.authorised(group);
        var deadline = Deadline.calendarDays(Instant.now(), 14, "the proposal");

        String first = id(propose(BOARD, refuser)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("lastDay", equalTo(deadline.lastDay().toString()))
                .body("lastDayComputed", startsWith("14 days from the proposal on ")));
        String second = id(propose(BOARD, other).statusCode(201));
        String said = represent(partner, first).statusCode(201).extract().path("representations[0].id");
        String seconded = represent(group.chair(), first)
                .statusCode(201)
                .body("representations.side", contains("PRACTICE", "GROUP"))
                .extract()
                .path("representations[1].id");
        timePasses();

        confirm(BOARD, first, Map.of(said, "Every practice belongs to a group.", seconded, "Thank you."))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("representations[0].answer", equalTo("Every practice belongs to a group."));
        confirm(BOARD, second, Map.of()).statusCode(200);

        England.OBSERVER
                .request()
                .get("/groups/" + group.id())
                .then()
                .body("members.find { it.practice == '%s' }.assigned".formatted(refuser), equalTo(true))
                .body("members.find { it.practice == '%s' }.consented".formatted(refuser), equalTo(false))
                .body("members.find { it.practice == '%s' }.settled".formatted(refuser), equalTo(true))
                .body("members.practice", hasItem(other));
        unaffiliated(refuser).body("items[0].code", not(equalTo(refuser)));
        trailOf("/assignments/" + first).body("step", contains("PROPOSE", "REPRESENT", "REPRESENT", "CONFIRM"));
        trailOf("/groups/" + group.id())
                .body(
                        "step",
                        contains(
                                "REGISTER",
                                "APPLY",
                                "AUTHORISE",
                                "PROPOSE_ASSIGNMENT",
                                "PROPOSE_ASSIGNMENT",
                                "ASSIGN_PRACTICE",
                                "ASSIGN_PRACTICE"));
    }

    @Test
    @Refuses("REG-10")
    void nothing_is_confirmed_while_both_may_be_heard() {
        String id = id(propose(BOARD, refuser));

        confirm(BOARD, id, Map.of())
                .statusCode(409)
                .body("code", equalTo("REPRESENTATIONS_OPEN"))
                .body("rule", equalTo("REG-10"));

        seen(BOARD, id).body("status", equalTo("PROPOSED"));
    }

    @Test
    @Refuses("REG-10")
    void every_representation_is_answered() {
        String id = id(propose(BOARD, refuser));
        String said = represent(partner, id).extract().path("representations[0].id");
        timePasses();

        confirm(BOARD, id, Map.of())
                .statusCode(422)
                .body("faults.rule", contains("REG-10"))
                .body("faults.pointer", contains("/answers/" + said));
        confirm(BOARD, id, Map.of(said, "Heard.", UUID.randomUUID().toString(), "Whom?"))
                .statusCode(422);
        confirm(BOARD, id, Map.of(said, " ")).statusCode(422);
        seen(partner, id).body("status", equalTo("PROPOSED"));
        represent(partner, id).statusCode(409).body("code", equalTo("REPRESENTATIONS_CLOSED"));
    }

    @Test
    @Refuses("REG-10")
    void only_a_practice_in_no_group_is_assigned() {
        propose(BOARD, group.practices().get(0))
                .statusCode(409)
                .body("code", equalTo("IN_A_GROUP_ALREADY"))
                .body("rule", equalTo("REG-10"));
    }

    @Test
    void a_practice_others_named_without_its_consent_may_be_assigned_there() {
        String named = group.practices().get(1);
        String id = id(propose(BOARD, named).statusCode(201));
        timePasses();

        confirm(BOARD, id, Map.of()).statusCode(200);

        England.OBSERVER
                .request()
                .get("/groups/" + group.id())
                .then()
                .body("members.findAll { it.practice == '%s' }.assigned".formatted(named), contains(true));
    }

    @Test
    void what_a_practice_chooses_itself_stands() {
        String id = id(propose(BOARD, refuser));
        var chosen = England.registered(
                        partner, List.of(refuser, England.practices(1).get(0)))
                .statusCode(201)
                .extract()
                .path("id");

        seen(partner, id).body("status", equalTo("OVERTAKEN"));
        trailOf("/assignments/" + id)
                .body("step", contains("PROPOSE", "OVERTAKE"))
                .body("[1].detail.groupId", equalTo(chosen));
        timePasses();
        confirm(BOARD, id, Map.of()).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void a_practice_that_agrees_to_be_a_member_ends_it_too() {
        String named = group.practices().get(1);
        String id = id(propose(BOARD, named));

        England.gp("Partner of " + named, named)
                .once()
                .body(Map.of("practice", named))
                .post("/groups/" + group.id() + "/consent")
                .then()
                .statusCode(200);

        seen(BOARD, id).body("status", equalTo("OVERTAKEN"));
    }

    @Test
    void nobody_but_the_board_assigns() {
        propose(England.manager("Helen Marsh", "cluster:PCTC-001"), refuser)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_BOARD"));
        propose(England.manager("Owen Vale", "national"), refuser).statusCode(403);
        String id = id(propose(BOARD, refuser));
        confirm(England.manager("Helen Marsh", "cluster:PCTC-001"), id, Map.of())
                .statusCode(403)
                .body("code", equalTo("NOT_THE_BOARD"));
        withdraw(England.manager("Helen Marsh", "cluster:PCTC-001"), id).statusCode(403);
    }

    @Test
    @Refuses("APL-6")
    void no_practice_is_assigned_to_a_group_while_its_appeal_is_open() {
        String id = id(propose(BOARD, refuser));
        England.APPEALS
                .request()
                .body(Map.of(
                        "groupId", group.id(), "applicationId", UUID.randomUUID(), "since", "2012-09-04T09:00:00Z"))
                .put("/stays/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        timePasses();

        confirm(BOARD, id, Map.of()).statusCode(409).body("rule", equalTo("APL-6"));
        propose(BOARD, England.practices(1).get(0)).statusCode(409).body("code", equalTo("STAYED"));
    }

    @Test
    void one_at_a_time_and_the_board_may_think_again() {
        String id = id(propose(BOARD, refuser));
        propose(BOARD, refuser).statusCode(409).body("code", equalTo("ALREADY_PROPOSED"));

        withdraw(BOARD, id).statusCode(200).body("status", equalTo("WITHDRAWN"));

        propose(BOARD, refuser).statusCode(201);
        partner.request()
                .get("/practices/" + refuser + "/assignments")
                .then()
                .statusCode(200)
                .body("items.status", contains("WITHDRAWN", "PROPOSED"));
    }

    @Test
    void whom_it_does_not_concern_finds_nothing() {
        String id = id(propose(BOARD, refuser));
        for (Person stranger :
                List.of(England.gp("Ines Hollander", "T00001"), England.manager("Vera Quillan", "cluster:PCTC-009"))) {
            for (String path : List.of("/assignments/" + id, "/assignments/" + UUID.randomUUID())) {
                stranger.request().get(path).then().statusCode(404);
                stranger.request().get(path + "/trail").then().statusCode(404);
            }
            stranger.request()
                    .get("/practices/" + refuser + "/assignments")
                    .then()
                    .statusCode(404);
        }
        represent(England.gp("Ines Hollander", "T00001"), id).statusCode(404);
        represent(England.gp("Bo Ferris", group.practices().get(1)), id)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
    }

    @Test
    void what_is_missing_is_named_and_what_is_not_there_is_not_found() {
        BOARD.once()
                .body(Map.of())
                .post("/practices/" + refuser + "/assignments")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/groupId", "/reason"));
        propose(BOARD, "T00000").statusCode(404);
        BOARD.once()
                .body(Map.of("groupId", UUID.randomUUID(), "reason", "Every practice belongs to a group."))
                .post("/practices/" + refuser + "/assignments")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/groupId"));
        England.run("update practices set closed_on = '2012-01-01' where code = ?", refuser);
        propose(BOARD, refuser).statusCode(422).body("faults.detail", hasItem(containsString("open today")));
    }

    private ValidatableResponse propose(Person by, String practice) {
        return by.once()
                .body(Map.of("groupId", group.id(), "reason", "It refused to sign and belongs to no group."))
                .post("/practices/" + practice + "/assignments")
                .then();
    }

    private static ValidatableResponse represent(Person by, String id) {
        return by.once()
                .body(Map.of("said", "Our patients live in the next valley."))
                .post("/assignments/" + id + "/representations")
                .then();
    }

    private static ValidatableResponse confirm(Person by, String id, Map<String, String> answers) {
        var body = new HashMap<String, Object>();
        body.put("answers", answers);
        body.put("reason", "Its patients are to be commissioned for.");
        return step(by, id, "confirm", body);
    }

    private static ValidatableResponse withdraw(Person by, String id) {
        return step(by, id, "withdraw", Map.of("reason", "It may yet find a group."));
    }

    private static ValidatableResponse step(Person by, String id, String step, Map<String, ?> body) {
        return by.step(seen(BOARD, id).extract().path("version"))
                .body(body)
                .post("/assignments/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse seen(Person by, String id) {
        return by.request().get("/assignments/" + id).then().statusCode(200);
    }

    private static ValidatableResponse trailOf(String path) {
        return BOARD.request().get(path + "/trail").then().statusCode(200);
    }

    /** The practices in no group from this one on. */
    private static ValidatableResponse unaffiliated(String from) {
        String before = "T%05d".formatted(Integer.parseInt(from.substring(1)) - 1);
        return England.OBSERVER
                .request()
                .queryParam("unaffiliated", true)
                .queryParam("after", Cursor.of(before).encoded())
                .get("/practices")
                .then()
                .statusCode(200);
    }

    /** The last day for representations was yesterday, for this group's assignments. */
    private void timePasses() {
        England.run(
                "update assignments set proposed_at = proposed_at - interval '20 days',"
                        + " last_day = cast(now() at time zone 'Europe/London' as date) - 1 where group_id = ?",
                group.id());
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
