package org.openccg.platform.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CheckpointsTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start", "sample:turn");

    @Inject
    Checkpoints checkpoints;

    @Inject
    SignedDocuments documents;

    @Test
    void there_is_one_a_day_however_many_look() throws Exception {
        var day = nextDay();
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> make = () -> checkpoints.make(day);
            var made = pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> make).toList()).stream()
                    .filter(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
            assertThat(made).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void each_names_the_one_before_and_anybody_can_read_it() {
        var first = nextDay();
        checkpoints.make(first);
        var second = nextDay();
        checkpoints.make(second);

        var one = given().get("/checkpoints/" + first)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        given().get("/checkpoints/" + second)
                .then()
                .statusCode(200)
                .body("payload.number", equalTo(one.getInt("payload.number") + 1))
                .body(
                        "payload.previous",
                        equalTo(checkpoints.on(first).orElseThrow().hash()))
                .body("payload.service", equalTo("platform"));
        given().get("/checkpoints?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].payload.day", equalTo(second.toString()));
        given().get("/checkpoints/1066-10-14").then().statusCode(404);
        given().get("/checkpoints/yesterday").then().statusCode(404);
    }

    @Test
    void a_document_is_covered_by_the_first_one_after_it_and_the_proof_stays_the_same() {
        var document = sign();
        assertThat(checkpoints.proof(document)).isEmpty();
        var day = nextDay();
        checkpoints.make(day);
        var proof = checkpoints.proof(document).orElseThrow();
        assertThat(proof.checkpoint()).isEqualTo(checkpoints.on(day).orElseThrow());

        sign();
        checkpoints.make(nextDay());
        assertThat(checkpoints.proof(document)).contains(proof);
    }

    @Test
    void what_was_done_since_does_not_make_an_earlier_one_wrong() {
        var id = aCase();
        checkpoints.make(nextDay());
        GP.step(0).post("/samples/{id}/turn", id).then().statusCode(200);
        checkpoints.make(nextDay());

        assertThat(checkpoints.verify().stream().map(Mismatch::what)).noneMatch(what -> what.contains(id.toString()));
    }

    @Test
    void a_chain_rewritten_whole_by_the_owner_of_the_database_is_named() throws SQLException {
        var id = aCase();
        var day = nextDay();
        checkpoints.make(day);
        asOwner("""
                alter table audit_entry disable trigger user;
                update audit_entry set content = replace(content, 'Ada', 'Eve'),
                    hash = encode(sha256(convert_to(replace(content, 'Ada', 'Eve'), 'UTF8')), 'hex') where case_id = '%1$s';
                update audit_head set hash = (select hash from audit_entry where case_id = '%1$s') where case_id = '%1$s';
                alter table audit_entry enable trigger user""".formatted(id));

        assertThat(checkpoints.verify())
                .contains(new Mismatch(
                        day, "Entry 1 of the chain %s is no longer what the checkpoint covered.".formatted(id)));
    }

    @Test
    void leaves_changed_afterwards_are_named() throws SQLException {
        var id = aCase();
        var day = nextDay();
        checkpoints.make(day);
        long number =
                1 + count("select number from checkpoint where day < '%s' order by number desc limit 1".formatted(day));
        asOwner("""
                alter table checkpoint_leaf disable trigger user;
                delete from checkpoint_leaf where subject = 'chain|%s';
                alter table checkpoint_leaf enable trigger user""".formatted(id));

        assertThat(checkpoints.verify())
                .contains(new Mismatch(day, "The leaves of checkpoint %d do not give its root.".formatted(number)));
    }

    private SignedDocument sign() {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.sign("SAMPLE", Map.of("some", UUID.randomUUID())));
    }

    private static UUID aCase() {
        return UUID.fromString(GP.once()
                .body("""
                {"name": "one", "parts": [], "count": 1}""")
                .post("/samples")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private LocalDate nextDay() {
        return checkpoints.before(LocalDate.of(9999, 12, 31), 1).stream()
                .map(each -> LocalDate.parse(each.payload().replaceAll(".*\"day\":\"([0-9-]+)\".*", "$1")))
                .findFirst()
                .orElse(LocalDate.of(2026, 1, 1))
                .plusDays(1);
    }

    private static long count(String sql) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
