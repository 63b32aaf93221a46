package org.openccg.registry.suggestion.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuggestionsResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Person CLUSTER = England.manager("Helen Marsh", "cluster:PCTC-001");
    private static final Person ELSEWHERE = England.manager("Sidney Froome", "cluster:PCTC-009");
    private static final Person BOARD = England.manager("Margit Hale", "nhscb");
    private static final String TEXT = "You ought to join your neighbours.";

    private List<String> practices;
    private UUID group;
    private Person chair;
    private Person member;

    @BeforeEach
    void a_group_of_two_practices() {
        practices = England.practices(2);
        group = England.group(practices);
        chair = England.gp("Amara Osei", practices.get(0));
        member = England.gp("Piotr Lindqvist", practices.get(1));
    }

    @Test
    void an_office_logs_its_own_suggestion_and_it_changes_nothing() {
        log(CLUSTER, body())
                .statusCode(201)
                .body("author", equalTo("Helen Marsh"))
                .body("channel", equalTo("OFFICE"))
                .body("text", equalTo(TEXT))
                .body("advice", equalTo(false))
                .body("reply", nullValue())
                .body("status", equalTo("OPEN"));

        shown().body("status", equalTo("EMERGING")).body("version", equalTo(1));
        trail().body("step", contains("REGISTER", "LOG_SUGGESTION")).body("[1].capacity", equalTo("OFFICE"));
    }

    @Test
    void what_a_group_or_a_practice_was_told_is_reported_with_who_said_it() {
        log(chair, reported())
                .statusCode(201)
                .body("channel", equalTo("LEADER"))
                .body("author", equalTo("Sidney Froome"))
                .body("loggedBy", equalTo("Amara Osei"))
                .body("reply.lastDay", equalTo(WorkingDays.after(TODAY, 5).toString()))
                .body("reply.computed", containsString("5 working days from the report on"))
                .body("reply.late", equalTo(false));
        var body = reported();
        body.put("practice", practices.get(1));
        log(member, body)
                .statusCode(201)
                .body("channel", equalTo("PRACTICE"))
                .body("practice", equalTo(practices.get(1)));
    }

    @Test
    void nobody_logs_for_others() {
        log(member, reported()).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        var body = reported();
        body.put("practice", practices.get(0));
        log(member, body).statusCode(403).body("code", equalTo("NOT_YOUR_PRACTICE"));
        log(ELSEWHERE, body()).statusCode(403).body("code", equalTo("NOT_THE_REVIEWING_OFFICE"));
        log(Person.named("Official Elsewhere", "doh").may("group:suggest"), body())
                .statusCode(403)
                .body("code", equalTo("NOT_THE_DEPARTMENT"));
        log(England.OBSERVER.may("group:suggest"), body()).statusCode(403);
    }

    @Test
    void what_is_wrong_with_it_is_named() {
        var body = body();
        body.put("office", "NOWHERE");
        body.put("madeOn", TODAY.plusDays(1).toString());
        log(CLUSTER, body).statusCode(422).body("faults.pointer", contains("/office", "/office", "/madeOn"));
        log(chair, body()).statusCode(422).body("faults.pointer", contains("/author"));
        log(CLUSTER, reported()).statusCode(422).body("faults.pointer", contains("/author"));
        log(CLUSTER, Map.of())
                .statusCode(422)
                .body("faults.pointer", contains("/how", "/kind", "/madeOn", "/office", "/text"));
    }

    @Test
    @Allows("ADV-1")
    void a_warning_with_its_sums_is_advice_and_no_pressure() {
        log(CLUSTER, advice("Support at £31 a head costs £1,364,000; £1,100,000 are allowed."))
                .statusCode(201)
                .body("advice", equalTo(true))
                .body("sums", containsString("£31"));
    }

    @Test
    @Refuses("ADV-1")
    void advice_shows_its_sums_or_source_and_is_none_once_it_is_linked_to_authorisation() {
        log(CLUSTER, advice(" "))
                .statusCode(422)
                .body("faults.rule", contains("ADV-1"))
                .body("faults.pointer", contains("/advice"));
        var body = reported();
        body.put("advice", Map.of("sums", "£31 a head is more than £25."));
        body.put("linkedToAuthorisation", true);
        log(chair, body).statusCode(201).body("advice", equalTo(false)).body("linkedToAuthorisation", equalTo(true));
    }

    @Test
    void whoever_is_named_or_the_office_replies_beside_it_once() {
        String id = log(chair, reported()).extract().path("id");

        reply(CLUSTER, id).statusCode(403).body("code", equalTo("NOT_NAMED"));
        reply(England.manager("Nobody", "cluster:NOWHERE"), id).statusCode(404);
        reply(ELSEWHERE, id)
                .statusCode(200)
                .body("reply.text", equalTo("I gave the figures, and no more."))
                .body("reply.by", equalTo("Sidney Froome"))
                .body("reply.late", equalTo(false));
        reply(ELSEWHERE, id).statusCode(409).body("code", equalTo("OVER_ALREADY"));
        show(ELSEWHERE, id).statusCode(200);
        trail().body("step", contains("REGISTER", "LOG_SUGGESTION", "REPLY_TO_SUGGESTION"));
    }

    @Test
    void the_person_named_replies_whatever_office_it_is() {
        var named = England.manager("Named " + UUID.randomUUID(), "cluster:NOWHERE");
        var body = reported();
        body.put("author", Map.of("name", named.name(), "subject", named.subject()));
        String id = log(chair, body).extract().path("id");

        reply(named, id).statusCode(200);
    }

    @Test
    void a_late_reply_is_taken_and_marked() {
        String id = log(chair, reported()).extract().path("id");
        England.run("update suggestions set reply_until = current_date - 1 where id = ?", UUID.fromString(id));

        reply(ELSEWHERE, id).statusCode(200).body("reply.late", equalTo(true));
    }

    @Test
    void what_an_office_logged_itself_needs_no_reply() {
        String id = log(CLUSTER, body()).extract().path("id");

        reply(CLUSTER, id).statusCode(403).body("code", equalTo("NOT_NAMED"));
    }

    @Test
    void the_group_answers_once_and_nothing_follows_from_it() {
        String dismissed = log(CLUSTER, body()).extract().path("id");
        String adopted = log(CLUSTER, body()).extract().path("id");

        answer(member, dismissed, "dismiss").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        answer(chair, dismissed, "dismiss").statusCode(200).body("status", equalTo("DISMISSED"));
        answer(chair, dismissed, "adopt").statusCode(409).body("code", equalTo("OVER_ALREADY"));
        answer(chair, adopted, "adopt").statusCode(200).body("status", equalTo("ADOPTED"));
        shown().body("status", equalTo("EMERGING")).body("version", equalTo(1));
        trail().body("step", hasItem("DISMISS_SUGGESTION")).body("step", hasItem("ADOPT_SUGGESTION"));
    }

    @Test
    void those_whom_the_group_concerns_read_them_newest_first() {
        log(CLUSTER, body());
        String newest = log(chair, reported()).extract().path("id");
        String path = "/groups/" + group + "/suggestions";

        for (Person concerned : List.of(chair, member, CLUSTER, BOARD)) {
            concerned
                    .request()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[0].id", equalTo(newest));
        }
        String next = chair.request()
                .queryParam("limit", 1)
                .get(path)
                .then()
                .body("items.id", contains(newest))
                .extract()
                .path("next");
        chair.request()
                .queryParam("after", next)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(newest)));
        String absent = England.gp("Vera Quillan", "T00000")
                .request()
                .get("/groups/" + UUID.randomUUID() + "/suggestions")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        England.gp("Vera Quillan", "T00000")
                .request()
                .get(path)
                .then()
                .statusCode(404)
                .body(equalTo(absent));
        show(England.gp("Vera Quillan", "T00000"), newest).statusCode(404).body(equalTo(absent));
        England.OBSERVER.request().get(path).then().statusCode(403);
    }

    @Test
    void a_suggestion_of_another_group_is_not_found() {
        String foreign = log(CLUSTER, body()).extract().path("id");
        var mine = England.group(England.practices(2));

        CLUSTER.request()
                .get("/groups/" + mine + "/suggestions/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void the_department_logs_its_own_too() {
        England.office("DOH", "DOH", null);
        KnownPeople.office("DOH", "national", null);
        var body = body();
        body.put("office", "DOH");

        log(Person.named("Leopold Strake", "doh").of("national").may("group:suggest"), body)
                .statusCode(201)
                .body("channel", equalTo("DEPARTMENT"))
                .body("loggedAt", notNullValue());
    }

    private static Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("kind", "MERGER");
        body.put("office", "PCTC-001");
        body.put("madeOn", TODAY.toString());
        body.put("how", "at the meeting with the chairs");
        body.put("text", TEXT);
        return body;
    }

    /** Of somebody at another cluster. */
    private static Map<String, Object> reported() {
        var body = body();
        body.put("office", "PCTC-009");
        body.put("author", Map.of("name", "Sidney Froome"));
        return body;
    }

    private static Map<String, Object> advice(String sums) {
        var body = body();
        body.put("kind", "SUPPORT");
        body.put("advice", Map.of("sums", sums));
        return body;
    }

    private ValidatableResponse log(Person by, Map<String, ?> body) {
        return by.once().body(body).post("/groups/" + group + "/suggestions").then();
    }

    private ValidatableResponse reply(Person by, String id) {
        return by.once()
                .body(Map.of("text", "I gave the figures, and no more."))
                .post("/groups/" + group + "/suggestions/" + id + "/reply")
                .then();
    }

    private ValidatableResponse answer(Person by, String id, String answer) {
        return by.once()
                .body(Map.of("reason", "Our patients look to Alderbeck."))
                .post("/groups/" + group + "/suggestions/" + id + "/" + answer)
                .then();
    }

    private ValidatableResponse show(Person to, String id) {
        return to.request().get("/groups/" + group + "/suggestions/" + id).then();
    }

    private ValidatableResponse shown() {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    private ValidatableResponse trail() {
        return BOARD.request().get("/groups/" + group + "/trail").then().statusCode(200);
    }
}
