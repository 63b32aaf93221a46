package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.STATED;
import static org.openccg.appeals.Story.finding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class RepetitionTest {

    @Test
    void a_draft_sent_again_is_the_same_draft() {
        var story = Story.blocked();
        var key = UUID.randomUUID();
        var first = draft(story, key).then().statusCode(201).extract();
        var again = draft(story, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_lodging_sent_again_is_the_same_whatever_the_others_say_by_then() {
        var story = Story.blocked().drafted();
        var key = UUID.randomUUID().toString();
        story.take(People.CHAIR, "lodge", "{}", key).then().statusCode(200);
        story.group(group -> group.withArray("appointments").remove(1));
        story.file(file -> file.put("status", "AUTHORISED"));
        story.take(People.CHAIR, "lodge", "{}", key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("status", equalTo("LODGED"));
        assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED");
        assertThat(story.told("ccg-registry-service")).containsExactly("STAY");
    }

    @Test
    void one_decision_gets_one_appeal_when_two_draft_at_the_same_moment()
            throws InterruptedException, ExecutionException {
        var story = Story.blocked();
        var answers = atOnce(8, () -> draft(story, UUID.randomUUID()));
        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("APPEAL_ALREADY_OPEN"));
    }

    @Test
    void a_ruling_sent_at_the_same_moment_is_given_once() throws InterruptedException, ExecutionException {
        var story = Story.blocked().replied();
        var key = UUID.randomUUID().toString();
        int version = story.version();
        var answers = atOnce(8, () -> People.ADJUDICATOR
                .request()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .body(Story.substitution(finding(GROUND, false)))
                .post("/appeals/" + story.appeal() + "/rule"));
        assertThat(answers.stream().map(Response::statusCode))
                .contains(200)
                .allMatch(status -> status == 200 || status == 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .map(answer -> answer.<String>path("ruling.id")))
                .allMatch(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .findFirst()
                        .orElseThrow()
                        .<String>path("ruling.id")::equals);
        assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED", "RULING_GIVEN");
    }

    @Test
    void of_two_adjudicators_at_the_same_moment_one_rules() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 5; round++) {
            var story = Story.blocked().replied();
            int version = story.version();
            var answers = atOnce(6, () -> People.ADJUDICATOR
                    .step(version)
                    .body(Story.substitution(finding(GROUND, false)))
                    .post("/appeals/" + story.appeal() + "/rule"));
            assertThat(answers.stream().map(Response::statusCode))
                    .containsOnlyOnce(200)
                    .allMatch(status -> status == 200 || status == 409 || status == 412);
            assertThat(story.told("authorisation-service")).containsExactly("APPEAL_OPENED", "RULING_GIVEN");
        }
    }

    private static Response draft(Story story, UUID key) {
        return People.CHAIR
                .request()
                .header("Idempotency-Key", key)
                .body(story.newAppeal(STATED))
                .post("/appeals");
    }

    private static List<Response> atOnce(int times, Supplier<Response> send)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(times);
        try {
            Callable<Response> call = send::get;
            var answers = new ArrayList<Response>();
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> call).limit(times).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
