package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.merger.rest.Union.CLUSTER;
import static org.openccg.registry.merger.rest.Union.GUARDIAN;
import static org.openccg.registry.merger.rest.Union.TODAY;
import static org.openccg.registry.merger.rest.Union.all;
import static org.openccg.registry.merger.rest.Union.gp;
import static org.openccg.registry.merger.rest.Union.shown;
import static org.openccg.registry.merger.rest.Union.step;
import static org.openccg.registry.merger.rest.Union.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotResourceTest {

    private static final String WORDS = "The cluster told us that we would never be authorised alone.";

    private Union union;

    @BeforeEach
    void two_groups() {
        union = Union.of(3, 2);
    }

    @Test
    @Allows("MRG-2")
    void each_group_is_counted_apart_by_its_own_threshold() {
        String merger = union.inBallot();
        all(merger, union.firstPractices.subList(0, 2), "YES");
        vote(merger, union.firstPractices.get(2), "NO").statusCode(200);
        all(merger, union.secondPractices, "YES");

        union.close(merger)
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body(of(union.first) + ".practices", equalTo(3))
                .body(of(union.first) + ".needed", equalTo(2))
                .body(of(union.first) + ".yes", equalTo(2))
                .body(of(union.first) + ".notYes", equalTo(1))
                .body(of(union.first) + ".carried", equalTo(true))
                .body(of(union.first) + ".voted", equalTo(union.firstPractices))
                .body(of(union.second) + ".yes", equalTo(2));
    }

    @Test
    void one_groups_no_ends_it() {
        String merger = union.inBallot();
        all(merger, union.firstPractices, "YES");
        vote(merger, union.secondPractices.get(0), "YES").statusCode(200);
        vote(merger, union.secondPractices.get(1), "NO").statusCode(200);

        union.close(merger)
                .statusCode(200)
                .body("status", equalTo("NOT_AGREED"))
                .body("steps", empty())
                .body(of(union.second) + ".carried", equalTo(false));
    }

    @Test
    void a_practice_that_does_not_vote_does_not_consent() {
        String merger = union.inBallot();
        all(merger, union.firstPractices, "YES");
        vote(merger, union.secondPractices.get(0), "YES").statusCode(200);
        Union.lastDayIsOver(merger);

        union.close(merger)
                .statusCode(200)
                .body("status", equalTo("NOT_AGREED"))
                .body(of(union.second) + ".notYes", equalTo(0))
                .body(of(union.second) + ".voted", contains(union.secondPractices.get(0)));
    }

    @Test
    void a_constitution_that_asks_for_more_decides() {
        String merger = union.proposed();
        union.threshold(union.firstChair, merger, union.first, 3, 4)
                .statusCode(200)
                .body(of(union.first) + ".threshold.practices", equalTo(3))
                .body(of(union.first) + ".threshold.clause", equalTo("12.3"));
        union.threshold(union.secondChair, merger, union.second).statusCode(200);
        union.consulted(merger);
        union.ballot(merger).statusCode(200).body(of(union.first) + ".needed", equalTo(3));
        all(merger, union.firstPractices.subList(0, 2), "YES");
        vote(merger, union.firstPractices.get(2), "NO").statusCode(200);
        all(merger, union.secondPractices, "YES");

        union.close(merger).statusCode(200).body("status", equalTo("NOT_AGREED"));
    }

    @Test
    @Refuses("MRG-2")
    void half_is_no_threshold_and_the_ballot_waits_until_every_group_has_stated_one() {
        String merger = union.proposed();
        union.threshold(union.firstChair, merger, union.first, 2, 4)
                .statusCode(422)
                .body("faults.rule", contains("MRG-2"))
                .body("faults.pointer", contains("/share"));
        union.threshold(union.firstChair, merger, union.first).statusCode(200);
        union.consult(merger).statusCode(200);

        union.ballot(merger)
                .statusCode(409)
                .body("code", equalTo("BALLOT_NOT_READY"))
                .body("faults", hasSize(2))
                .body("faults[0].detail", containsString("consultation"))
                .body("faults[1].rule", equalTo("MRG-2"))
                .body("faults[1].detail", containsString(union.second.toString()));
    }

    @Test
    void a_ballot_is_open_for_five_working_days_at_least() {
        String merger = union.proposed();
        union.threshold(union.firstChair, merger, union.first).statusCode(200);
        union.threshold(union.secondChair, merger, union.second).statusCode(200);
        union.consulted(merger);

        step(
                        union.firstChair,
                        merger,
                        "ballot",
                        Map.of("until", WorkingDays.after(TODAY, 5).minusDays(1).toString()))
                .statusCode(422)
                .body("faults.rule", contains("MRG-2"))
                .body("faults[0].remedy", containsString("5 working days from the opening"));
        union.ballot(merger)
                .statusCode(200)
                .body("ballot.until", equalTo(WorkingDays.after(TODAY, 5).toString()))
                .body("ballot.votes", equalTo(0));
    }

    @Test
    void a_practice_may_change_its_answer_until_the_ballot_closes() {
        String merger = union.inBallot();
        all(merger, union.firstPractices, "YES");
        all(merger, union.secondPractices, "NO");
        vote(merger, union.secondPractices.get(0), "YES")
                .statusCode(200)
                .body("until", equalTo(WorkingDays.after(TODAY, 5).toString()));
        vote(merger, union.secondPractices.get(1), "YES").statusCode(200);

        union.close(merger).statusCode(200).body("status", equalTo("AGREED"));
        vote(merger, union.secondPractices.get(0), "NO").statusCode(409).body("code", equalTo("BALLOT_CLOSED"));
    }

    @Test
    void a_vote_out_of_time_or_place_is_refused_by_name() {
        String merger = union.proposed();
        String practice = union.firstPractices.get(1);
        vote(merger, practice, "YES").statusCode(409).body("code", equalTo("BALLOT_CLOSED"));
        merger = reopened(merger);
        var joined = England.practices(1).get(0);
        England.run("""
                insert into memberships (practice, group_id, from_on, imported, imputed, recorded_at)
                values (?, ?, current_date, false, false, now())""", joined, union.first);

        vote(merger, joined, "YES")
                .statusCode(403)
                .body("code", equalTo("NOT_ON_THE_ROLL"))
                .body("faults.rule", contains("MRG-2"));
        vote(gp(practice), merger, union.firstPractices.get(2), Map.of("choice", "YES"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_PRACTICE"));
        vote(England.gp("Vera Quillan", "T00000"), merger, "T00000", Map.of("choice", "YES"))
                .statusCode(404);
        vote(gp(practice), merger, practice, Map.of("choice", "PERHAPS")).statusCode(400);
        vote(gp(practice), merger, practice, Map.of()).statusCode(422);
        vote(gp(practice), merger, practice, Map.of("choice", "NO", "words", "x"))
                .statusCode(422)
                .body("faults.pointer", contains("/choice"));
        Union.lastDayIsOver(merger);
        vote(merger, practice, "YES").statusCode(409).body("code", equalTo("BALLOT_CLOSED"));
    }

    private String reopened(String merger) {
        step(union.firstChair, merger, "withdraw", Map.of("reasons", "Once more"))
                .statusCode(200);
        return union.inBallot();
    }

    @Test
    void two_votes_for_a_practice_at_once_are_not_both_taken() throws SQLException {
        String merger = union.inBallot();
        String practice = union.firstPractices.get(1);

        try (var connection = Database.asOwner();
                var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "vote " + merger + " " + practice);
            lock.execute();
            vote(merger, practice, "YES").statusCode(409).body("code", equalTo("IN_FLIGHT"));
        }
        vote(merger, practice, "YES").statusCode(200);
    }

    @Test
    void nobody_counts_before_the_time_unless_all_have_voted() {
        String merger = union.inBallot();
        all(merger, union.firstPractices, "YES");

        union.close(merger).statusCode(409).body("code", equalTo("BALLOT_OPEN")).body("faults.rule", contains("MRG-2"));
        all(merger, union.secondPractices, "YES");
        step(gp(union.firstPractices.get(1)), merger, "close", null).statusCode(403);
        union.close(merger).statusCode(200);
    }

    @Test
    void while_the_ballot_is_open_it_is_told_how_many_have_voted_and_not_who() {
        String merger = union.inBallot();
        vote(merger, union.firstPractices.get(1), "PRESSED").statusCode(200);

        shown(union.firstChair, merger)
                .body("ballot.votes", equalTo(1))
                .body("participants.voted", contains(nullValue(), nullValue()))
                .body("participants.yes", contains(nullValue(), nullValue()));
        union.firstChair
                .request()
                .get("/mergers/" + merger + "/trail")
                .then()
                .body("step", not(hasItem("VOTE")))
                .body("actorName", not(hasItem(gp(union.firstPractices.get(1)).name())));
    }

    @Test
    void pressed_is_no_consent_and_the_guardian_alone_sees_it() {
        String merger = union.inBallot();
        String pressed = union.secondPractices.get(1);
        all(merger, union.firstPractices, "YES");
        vote(merger, union.secondPractices.get(0), "YES").statusCode(200);
        vote(gp(pressed), merger, pressed, Map.of("choice", "PRESSED", "wishesConcern", true, "words", WORDS))
                .statusCode(200);

        String result = union.close(merger)
                .statusCode(200)
                .body("status", equalTo("NOT_AGREED"))
                .body(of(union.second) + ".notYes", equalTo(1))
                .extract()
                .asString();
        String trail =
                union.firstChair.request().get("/mergers/" + merger + "/trail").asString();
        assertThat(result + trail).doesNotContain("PRESSED", WORDS);
        sealed(GUARDIAN, merger)
                .statusCode(200)
                .body("pressed.practice", contains(pressed))
                .body("pressed.wishesConcern", contains(true))
                .body("pressed.words", contains(WORDS))
                .body("looks.by", contains(GUARDIAN.name()));
        sealed(GUARDIAN, merger).body("looks", hasSize(2));
        assertThat(union.firstChair
                        .request()
                        .get("/mergers/" + merger + "/trail")
                        .asString())
                .isEqualTo(trail);
    }

    @Test
    void nobody_else_opens_what_is_sealed_whatever_the_token_grants() {
        String merger = union.inBallot();
        var official = Person.named("Leopold Strake", "doh").of("national");
        var elsewhere = Person.named("Tobias Renn", "doh", "concern-guardian");
        var mixed = England.gp("Mixed", union.firstPractices.get(0));

        for (Person person : List.of(union.firstChair, CLUSTER, Union.BOARD, official, mixed)) {
            sealed(person.may("merger:unseal"), merger).statusCode(403);
        }
        sealed(elsewhere.may("merger:unseal"), merger).statusCode(404);
        sealed(GUARDIAN, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void a_vote_that_was_taken_back_is_no_longer_told_to_the_guardian() {
        String merger = union.inBallot();
        vote(merger, union.firstPractices.get(1), "PRESSED").statusCode(200);
        vote(merger, union.firstPractices.get(1), "NO").statusCode(200);

        sealed(GUARDIAN, merger).body("pressed", empty());
    }

    @Test
    void whoever_has_the_database_learns_nothing_of_an_answer() {
        String merger = union.inBallot();
        String practice = union.firstPractices.get(1);
        vote(gp(practice), merger, practice, Map.of("choice", "PRESSED", "words", WORDS))
                .statusCode(200);
        vote(merger, union.firstPractices.get(2), "YES").statusCode(200);

        var sealed = Rows.of("select sealed from merger_votes where merger_id = ?", UUID.fromString(merger));
        assertThat(sealed).hasSize(2);
        assertThat(sealed).allSatisfy(row -> assertThat(new String((byte[]) row.get(0), StandardCharsets.UTF_8))
                .doesNotContain("PRESSED", "YES", "authorised"));
        assertThat(sealed.stream().map(row -> ((byte[]) row.get(0)).length).distinct())
                .hasSize(1);
        assertThat(Rows.number("select count(*) from idempotent_answer where route like ?", "%" + merger + "/votes%"))
                .isZero();
        assertThat(Rows.number(
                        "select count(*) from audit_entry where content like ? or content like ?",
                        "%PRESSED%",
                        "%" + WORDS + "%"))
                .isZero();
    }

    private static io.restassured.response.ValidatableResponse sealed(Person by, String merger) {
        return by.request().get("/mergers/" + merger + "/sealed").then();
    }

    private static String of(UUID group) {
        return "participants.find { it.groupId == '%s' }".formatted(group);
    }
}
