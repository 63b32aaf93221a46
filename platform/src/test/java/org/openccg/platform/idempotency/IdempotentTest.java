package org.openccg.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotentTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start", "sample:turn");
    private static final Person OTHER = Person.named("Ben Quill", "gp").may("sample:start");

    @Test
    void answers_a_repetition_as_the_first_time() {
        var key = UUID.randomUUID();
        var first = start(GP, key, "same").then().statusCode(201).extract();
        var second = start(GP, key, "same").then().statusCode(201).extract();

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void refuses_a_key_used_for_something_else() {
        var key = UUID.randomUUID();
        start(GP, key, "one").then().statusCode(201);
        start(GP, key, "two").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void keeps_the_keys_of_different_people_apart() {
        var key = UUID.randomUUID();
        var first = start(GP, key, "same").then().statusCode(201).extract();
        var second = start(OTHER, key, "same").then().statusCode(201).extract();

        assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void needs_a_key() {
        GP.request()
                .body(body("x"))
                .post("/samples")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void keeps_nothing_of_a_refused_request() {
        var key = UUID.randomUUID();
        start(GP, key, " ").then().statusCode(422);
        start(GP, key, "good now").then().statusCode(201);
    }

    @Test
    void takes_effect_once_when_sent_at_the_same_moment()
            throws InterruptedException, ExecutionException, SQLException {
        var key = UUID.randomUUID();
        String name = "raced " + key;
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> send = () -> start(GP, key, name).statusCode();
            var answers = pool.invokeAll(Stream.generate(() -> send).limit(16).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(eventsNaming(name)).isEqualTo(1);
    }

    private static int eventsNaming(String name) throws SQLException {
        try (var database = Database.asService();
                var query = database.prepareStatement("select count(*) from outbox_event where body like ?")) {
            query.setString(1, "%" + name + "%");
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static io.restassured.response.Response start(Person person, UUID key, String name) {
        return person.request().header("Idempotency-Key", key).body(body(name)).post("/samples");
    }

    private static String body(String name) {
        return """
                {"name": "%s", "parts": [], "count": 1}""".formatted(name);
    }
}
