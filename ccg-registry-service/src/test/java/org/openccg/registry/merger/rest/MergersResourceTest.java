package org.openccg.registry.merger.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.merger.rest.Union.BOARD;
import static org.openccg.registry.merger.rest.Union.CLUSTER;
import static org.openccg.registry.merger.rest.Union.GUARDIAN;
import static org.openccg.registry.merger.rest.Union.TODAY;
import static org.openccg.registry.merger.rest.Union.gp;
import static org.openccg.registry.merger.rest.Union.groupTrail;
import static org.openccg.registry.merger.rest.Union.shown;
import static org.openccg.registry.merger.rest.Union.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergersResourceTest {

    private Union union;

    @BeforeEach
    void two_groups() {
        union = Union.of(3, 2);
    }

    @Test
    @Allows("MRG-1")
    void who_leads_a_group_proposes_that_it_and_others_become_one() {
        union.propose(union.firstChair)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("name", equalTo(Union.NAME))
                .body("proposedBy", equalTo(union.first.toString()))
                .body("participants.groupId", containsInAnyOrder(union.first.toString(), union.second.toString()))
                .body("participants.threshold", contains(nullValue(), nullValue()))
                .body("steps", contains("STATE_THRESHOLD", "CONSULT", "WITHDRAW"))
                .header("ETag", "\"1\"");
    }

    @Test
    @Refuses("MRG-1")
    void nobody_else_does_not_even_a_member_practice_and_no_office() {
        for (Person stranger : List.of(gp(union.firstPractices.get(1)), England.gp("Vera Quillan", "T00000"))) {
            union.propose(stranger)
                    .statusCode(403)
                    .body("code", equalTo("NOT_PARTICIPANT"))
                    .body("faults.rule", contains("MRG-1"))
                    .body("faults[0].remedy", containsString("suggestion"));
        }
        for (Person office : List.of(CLUSTER, BOARD)) {
            union.propose(office.may("merger:propose")).statusCode(403);
        }
    }

    @Test
    void whoever_conducts_it_leads_a_group_that_takes_part() {
        String merger = union.proposed();

        for (String step : List.of("consult", "withdraw")) {
            var body = step.equals("consult")
                    ? Map.of("asked", "?", "until", TODAY.plusDays(9).toString())
                    : Map.of("reasons", "We would rather not");
            step(gp(union.firstPractices.get(1)), merger, step, body)
                    .statusCode(403)
                    .body("faults.rule", contains("MRG-1"));
        }
        union.threshold(union.firstChair, merger, union.second)
                .statusCode(403)
                .body("code", equalTo("NOT_PARTICIPANT"));
    }

    @Test
    void every_fault_of_a_proposal_is_named_at_once() {
        var body = union.plan();
        body.put("groups", List.of(union.first));
        body.put("name", "Alderbeck");
        body.put("firstDay", TODAY.toString());
        body.put("reviewingOffice", "PCTC-009");
        body.put("leader", Map.of("subject", UUID.randomUUID(), "name", "X", "practice", "Z00000"));

        union.firstChair
                .once()
                .body(body)
                .post("/mergers")
                .then()
                .statusCode(422)
                .body(
                        "faults.pointer",
                        contains("/groups", "/name", "/firstDay", "/reviewingOffice", "/leader/practice"))
                .body("faults[1].rule", equalTo("REG-1"));
        body.put("groups", List.of(union.first, UUID.randomUUID()));
        union.firstChair
                .once()
                .body(body)
                .post("/mergers")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/groups"));
        union.firstChair
                .once()
                .body(Map.of())
                .post("/mergers")
                .then()
                .statusCode(422)
                .body(
                        "faults.pointer",
                        contains("/firstDay", "/groups", "/leader", "/name", "/reasons", "/reviewingOffice"));
    }

    @Test
    void a_group_that_acts_no_longer_takes_no_part() {
        England.run("update groups set status = 'DISSOLVED' where id = ?", union.second);

        union.propose(union.firstChair).statusCode(422).body("faults.detail", hasItem(containsString("DISSOLVED")));
    }

    @Test
    void the_same_groups_have_one_open_merger_at_a_time() {
        String merger = union.proposed();

        union.propose(union.secondChair).statusCode(409).body("code", equalTo("MERGER_OPEN"));
        step(union.secondChair, merger, "withdraw", Map.of("reasons", "We would rather share a finance officer"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("steps", empty());
        union.propose(union.firstChair).statusCode(201);
    }

    @Test
    void practices_answer_a_consultation_in_their_own_words_and_those_who_take_part_read_it() {
        String merger = union.proposed();
        var second = gp(union.secondPractices.get(1));
        answer(second, merger, union.secondPractices.get(1))
                .statusCode(409)
                .body("code", equalTo("CONSULTATION_CLOSED"));
        union.consult(merger)
                .statusCode(200)
                .body("consultation.until", equalTo(TODAY.plusDays(14).toString()));

        answer(second, merger, union.secondPractices.get(1)).statusCode(201);
        answer(second, merger, union.firstPractices.get(1)).statusCode(403).body("code", equalTo("NOT_YOUR_PRACTICE"));
        answers(union.firstChair, merger)
                .statusCode(200)
                .body("items.text", contains("We would rather stay as we are."))
                .body("items.by", contains(second.name()));
        England.run("update mergers set consultation_until = current_date - 1 where id = ?", UUID.fromString(merger));
        answer(second, merger, union.secondPractices.get(1)).statusCode(409);
    }

    @Test
    void what_is_asked_ends_on_a_day_to_come() {
        String merger = union.proposed();

        step(union.firstChair, merger, "consult", Map.of("asked", "?", "until", TODAY.toString()))
                .statusCode(422)
                .body("faults.pointer", contains("/until"));
    }

    @Test
    void two_people_who_conduct_it_at_once_are_told() {
        String merger = union.proposed();
        int seen = Union.version(merger);
        union.threshold(union.secondChair, merger, union.second).statusCode(200);

        union.firstChair
                .step(seen)
                .body(Map.of("asked", "?", "until", TODAY.plusDays(9).toString()))
                .post("/mergers/" + merger + "/consult")
                .then()
                .statusCode(412)
                .body("changes.step", contains("STATE_THRESHOLD"));
        union.firstChair
                .once()
                .body(Map.of("asked", "?", "until", TODAY.plusDays(9).toString()))
                .post("/mergers/" + merger + "/consult")
                .then()
                .statusCode(428);
    }

    @Test
    void a_step_out_of_turn_is_refused_with_those_that_are_open() {
        String merger = union.proposed();

        step(union.firstChair, merger, "apply", null).statusCode(409).body("allowed", hasItem("CONSULT"));
        step(union.firstChair, merger, "close", null).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void before_the_groups_apply_no_office_finds_a_merger_whatever_becomes_of_it() {
        String merger = union.declined();
        var official = Person.named("Leopold Strake", "doh").of("national").may("group:view", "merger:view");
        String absent = shown(BOARD, UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();

        for (Person outside : List.of(CLUSTER, BOARD, official, GUARDIAN, England.gp("Vera Quillan", "T00000"))) {
            shown(outside, merger).statusCode(404).body(equalTo(absent));
            outside.request().get("/mergers/" + merger + "/trail").then().statusCode(404);
        }
        for (Person above : List.of(CLUSTER, BOARD, official)) {
            above.request()
                    .get("/groups/" + union.first + "/mergers")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        England.OBSERVER
                .request()
                .get("/groups/" + union.first + "/mergers")
                .then()
                .statusCode(403);
        shown(union.secondChair, merger).statusCode(200);
        union.firstChair
                .request()
                .get("/groups/" + union.first + "/mergers")
                .then()
                .body("items.status", contains("NOT_AGREED"));
    }

    @Test
    @Refuses("MRG-3")
    void what_was_declined_leaves_no_trace_where_a_reviewer_looks_and_is_not_proposed_again_so_soon() {
        int told = Rows.number("select count(*) from outbox_event where receiver = 'authorisation-service'");

        union.declined();

        groupTrail(union.first).body("step", contains("REGISTER"));
        groupTrail(union.second).body("step", contains("REGISTER"));
        Union.group(union.second).body("version", equalTo(1));
        org.assertj.core.api.Assertions.assertThat(
                        Rows.number("select count(*) from outbox_event where receiver = 'authorisation-service'"))
                .isEqualTo(told);
        union.propose(union.firstChair)
                .statusCode(409)
                .body("code", equalTo("MERGER_REPEATED"))
                .body("faults.rule", contains("MRG-3"))
                .body("faults[0].remedy", containsString("six months"));
    }

    @Test
    @Allows("MRG-3")
    void a_group_that_declined_may_propose_it_itself_and_after_six_months_anybody_may() {
        String merger = union.declined();

        String again =
                union.propose(union.secondChair).statusCode(201).extract().path("id");
        step(union.secondChair, again, "withdraw", Map.of("reasons", "Not yet")).statusCode(200);
        union.propose(union.firstChair).statusCode(409);
        England.run(
                "update mergers set closed_at = closed_at - interval '6 months 1 day' where id = ?",
                UUID.fromString(merger));
        union.propose(union.firstChair).statusCode(201);
    }

    @Test
    void a_ballot_broken_off_by_whoever_proposed_it_is_not_started_again_at_once() {
        String merger = union.inBallot();
        step(union.firstChair, merger, "withdraw", Map.of("reasons", "It looks like a no"))
                .statusCode(200);

        union.propose(union.firstChair).statusCode(409).body("code", equalTo("MERGER_REPEATED"));
        union.propose(union.secondChair).statusCode(409);
    }

    @Test
    void mergers_of_a_group_are_listed_page_by_page() {
        for (int i = 0; i < 2; i++) {
            step(union.firstChair, union.proposed(), "withdraw", Map.of("reasons", "Not yet"))
                    .statusCode(200);
        }
        String path = "/groups/" + union.first + "/mergers";

        String next = union.firstChair
                .request()
                .queryParam("limit", 1)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        union.firstChair
                .request()
                .queryParam("after", next)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private static io.restassured.response.ValidatableResponse answer(Person by, String merger, String practice) {
        return by.once()
                .body(Map.of("practice", practice, "text", "We would rather stay as we are."))
                .post("/mergers/" + merger + "/answers")
                .then();
    }

    private static io.restassured.response.ValidatableResponse answers(Person by, String merger) {
        return by.request().get("/mergers/" + merger + "/answers").then();
    }
}
