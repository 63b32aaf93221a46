package org.openccg.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrailTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start", "sample:turn");

    @Inject
    ObjectMapper json;

    @Test
    void chains_each_entry_to_the_one_before() throws Exception {
        var id = aCase();
        GP.step(0).post("/samples/{id}/turn", id).then().statusCode(200);
        GP.step(1).post("/samples/{id}/turn", id).then().statusCode(200);

        String previous = "0".repeat(64);
        var entries = entries(id);
        assertThat(entries).hasSize(3);
        for (String[] entry : entries) {
            var content = json.readTree(entry[0]);
            assertThat(content.get("previousHash").textValue()).isEqualTo(previous);
            assertThat(new JsonCanonicalizer(entry[0]).getEncodedString()).isEqualTo(entry[0]);
            assertThat(Hash.of(entry[0])).isEqualTo(entry[1]);
            previous = entry[1];
        }
    }

    @Test
    void keeps_the_chain_whole_when_many_write_at_once() throws Exception {
        var id = aCase();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> turn = () -> GP.once()
                    .header("If-Match", "*")
                    .post("/samples/{id}/turn", id)
                    .statusCode();
            for (var done :
                    pool.invokeAll(IntStream.range(0, 24).mapToObj(i -> turn).toList())) {
                assertThat(done.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(entries(id)).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set step = 'OTHER'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger append_only",
                "drop trigger joins_chain on audit_entry",
                "update audit_head set seq = 0",
                "delete from audit_head"
            })
    void is_beyond_the_reach_of_the_services_own_login(String tampering) throws SQLException {
        aCase();
        try (var database = Database.asService();
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set step = 'OTHER'", "delete from audit_entry", "truncate audit_entry"})
    void is_append_only_even_for_its_owner(String tampering) throws SQLException {
        aCase();
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering)).hasMessageContaining("append-only");
        }
    }

    @Test
    void takes_no_entry_that_does_not_join_the_chain() throws SQLException {
        var id = aCase();
        try (var database = Database.asService()) {
            assertThatThrownBy(() -> insert(database, id, 2, "0".repeat(64)))
                    .hasMessageContaining("does not join its chain");
            assertThatThrownBy(() -> insert(database, id, 5, "0".repeat(64)))
                    .hasMessageContaining("does not join its chain");
        }
    }

    private static void insert(Connection database, UUID id, long seq, String previous) throws SQLException {
        try (var statement = database.prepareStatement("""
                insert into audit_entry (case_id, seq, version, at, step, actor, content, previous_hash, hash)
                values (?, ?, 9, now(), 'FORGED', gen_random_uuid(), '{}', ?, ?)""")) {
            statement.setObject(1, id);
            statement.setLong(2, seq);
            statement.setString(3, previous);
            statement.setString(4, Hash.of("{}"));
            statement.executeUpdate();
        }
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

    private static List<String[]> entries(UUID id) throws SQLException {
        try (var database = Database.asService();
                var query = database.prepareStatement(
                        "select content, hash from audit_entry where case_id = ? order by seq")) {
            query.setObject(1, id);
            var found = new ArrayList<String[]>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            return found;
        }
    }
}
