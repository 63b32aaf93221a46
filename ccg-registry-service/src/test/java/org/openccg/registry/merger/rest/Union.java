package org.openccg.registry.merger.rest;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.testing.Person;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.England;

/** Two groups that may become one, their chairs, and what people do about it. */
final class Union {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    static final Person BOARD = England.manager("Margit Hale", "nhscb");
    static final Person CLUSTER = England.manager("Helen Marsh", "cluster:PCTC-001");
    static final Person GUARDIAN = Person.named("Imogen Farrow", "doh", "concern-guardian")
            .of("national")
            .may("merger:unseal", "merger:view", "group:view");
    static final String NAME = "NHS Alderbeck and Vale Clinical Commissioning Group";

    final List<String> firstPractices;
    final List<String> secondPractices;
    final UUID first;
    final UUID second;
    final Person firstChair;
    final Person secondChair;

    Union(List<String> firstPractices, List<String> secondPractices) {
        England.offices();
        this.firstPractices = firstPractices;
        this.secondPractices = secondPractices;
        this.firstChair = gp(firstPractices.get(0));
        this.secondChair = gp(secondPractices.get(0));
        this.first = registered(firstChair, firstPractices);
        this.second = registered(secondChair, secondPractices);
    }

    static Union of(int first, int second) {
        return new Union(England.practices(first), England.practices(second));
    }

    private static UUID registered(Person founder, List<String> practices) {
        return UUID.fromString(
                England.registered(founder, practices).statusCode(201).extract().path("id"));
    }

    static Person gp(String practice) {
        return England.gp("Doctor " + practice, practice);
    }

    Map<String, Object> plan() {
        var body = new HashMap<String, Object>();
        body.put("groups", List.of(first, second));
        body.put("name", NAME);
        body.put("firstDay", TODAY.plusDays(60).toString());
        body.put("reviewingOffice", England.CLUSTER);
        body.put(
                "leader",
                Map.of(
                        "subject", secondChair.subject(),
                        "name", secondChair.name(),
                        "practice", secondPractices.get(0)));
        body.put("reasons", "Our patients use the same hospital.");
        return body;
    }

    ValidatableResponse propose(Person by) {
        return by.once().body(plan()).post("/mergers").then();
    }

    String proposed() {
        return propose(firstChair).statusCode(201).extract().path("id");
    }

    ValidatableResponse threshold(Person by, String merger, UUID group) {
        return by.once()
                .body(Map.of("groupId", group))
                .post("/mergers/" + merger + "/thresholds")
                .then();
    }

    ValidatableResponse threshold(Person by, String merger, UUID group, int practices, int of) {
        return by.once()
                .body(Map.of("groupId", group, "share", Map.of("practices", practices, "of", of), "clause", "12.3"))
                .post("/mergers/" + merger + "/thresholds")
                .then();
    }

    static ValidatableResponse step(Person by, String merger, String step, Object body) {
        int version = version(merger);
        var request = by.step(version);
        return (body == null ? request : request.body(body))
                .post("/mergers/" + merger + "/" + step)
                .then();
    }

    static int version(String merger) {
        return Rows.number("select version from mergers where id = ?", UUID.fromString(merger));
    }

    ValidatableResponse consult(String merger) {
        return step(
                firstChair,
                merger,
                "consult",
                Map.of(
                        "asked",
                        "What would your patients gain or lose?",
                        "until",
                        TODAY.plusDays(14).toString()));
    }

    void consulted(String merger) {
        consult(merger).statusCode(200);
        England.run(
                "update mergers set consultation_until = ? where id = ?",
                Date.valueOf(TODAY.minusDays(1)),
                UUID.fromString(merger));
    }

    ValidatableResponse ballot(String merger) {
        return step(
                secondChair,
                merger,
                "ballot",
                Map.of("until", WorkingDays.after(TODAY, 5).toString()));
    }

    /** A merger on which the practices may vote; more than half of each group's decide. */
    String inBallot() {
        String merger = proposed();
        threshold(firstChair, merger, first).statusCode(200);
        threshold(secondChair, merger, second).statusCode(200);
        consulted(merger);
        ballot(merger).statusCode(200).body("status", equalTo("BALLOT"));
        return merger;
    }

    static ValidatableResponse vote(String merger, String practice, String choice) {
        return vote(gp(practice), merger, practice, Map.of("choice", choice));
    }

    static ValidatableResponse vote(Person by, String merger, String practice, Map<String, ?> body) {
        return by.request()
                .body(body)
                .put("/mergers/" + merger + "/votes/" + practice)
                .then();
    }

    static void all(String merger, List<String> practices, String choice) {
        practices.forEach(practice -> vote(merger, practice, choice).statusCode(200));
    }

    ValidatableResponse close(String merger) {
        return step(firstChair, merger, "close", null);
    }

    String agreed() {
        String merger = inBallot();
        all(merger, firstPractices, "YES");
        all(merger, secondPractices, "YES");
        close(merger).statusCode(200).body("status", equalTo("AGREED"));
        return merger;
    }

    String declined() {
        String merger = inBallot();
        all(merger, firstPractices, "YES");
        all(merger, secondPractices, "NO");
        close(merger).statusCode(200).body("status", equalTo("NOT_AGREED"));
        return merger;
    }

    String applied() {
        String merger = agreed();
        step(firstChair, merger, "apply", null).statusCode(200).body("status", equalTo("AGREED"));
        step(secondChair, merger, "apply", null).statusCode(200).body("status", equalTo("APPLIED"));
        return merger;
    }

    String approved() {
        String merger = applied();
        step(BOARD, merger, "approve", Map.of("reasons", "Each of them agreed."))
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        return merger;
    }

    static void firstDayIsToday(String merger) {
        England.run("update mergers set first_day = ? where id = ?", Date.valueOf(TODAY), UUID.fromString(merger));
    }

    static void lastDayIsOver(String merger) {
        England.run(
                "update mergers set ballot_opened_on = ballot_opened_on - 30, ballot_until = ballot_until - 30"
                        + " where id = ?",
                UUID.fromString(merger));
    }

    /** The group they became. */
    UUID effected() {
        String merger = approved();
        firstDayIsToday(merger);
        return UUID.fromString(
                step(BOARD, merger, "effect", null).statusCode(200).extract().path("successor"));
    }

    static ValidatableResponse shown(Person to, String merger) {
        return to.request().get("/mergers/" + merger).then();
    }

    static ValidatableResponse group(UUID id) {
        return England.OBSERVER.request().get("/groups/" + id).then().statusCode(200);
    }

    static ValidatableResponse groupTrail(UUID id) {
        return BOARD.request().get("/groups/" + id + "/trail").then().statusCode(200);
    }
}
