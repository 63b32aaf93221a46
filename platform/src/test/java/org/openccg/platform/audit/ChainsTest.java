package org.openccg.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

/** What somebody could do who owns the database and switches its guards off. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChainsTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start", "sample:turn");
    private static final String REHASHED = ", hash = encode(sha256(convert_to(%s, 'UTF8')), 'hex')";

    @Inject
    Chains chains;

    @Test
    void a_chain_as_it_was_written_is_whole() {
        assertThat(chains.verify(aCaseOfThree())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2 | The column step of entry 2 is not what its content says.  | update audit_entry set step = 'OTHER' where seq = 2",
                "2 | The column at of entry 2 is not what its content says.    | update audit_entry set at = at + interval '1 second' where seq = 2",
                "1 | The column actor of entry 1 is not what its content says. | update audit_entry set actor = gen_random_uuid() where seq = 1",
                "3 | The column version of entry 3 is not what its content says. | update audit_entry set version = 77 where seq = 3",
                "3 | The column to_status of entry 3 is not what its content says. | update audit_entry set to_status = 'BLOCKED' where seq = 3",
                "2 | Entry 2 is missing. | delete from audit_entry where seq = 2",
                "1 | Entry 1 is missing. | delete from audit_entry where seq = 1",
                "3 | The chain ends with entry 2, but its head names entry 3. | delete from audit_entry where seq = 3",
                "1 | The chain ends with entry 0, but its head names entry 3. | delete from audit_entry where true",
                "3 | The chain has no head. | delete from audit_head where true",
                "2 | Entry 2 does not follow the entry before it. | update audit_entry set previous_hash = repeat('a', 64) where seq = 2",
            })
    void names_the_place_of_what_was_changed(long seq, String what, String tampering) throws SQLException {
        var id = aCaseOfThree();
        tamper(tampering + " and case_id = '%s'".formatted(id));

        assertThat(chains.verify(id)).contains(new Broken(id, seq, what));
        assertThat(chains.verifyAll()).contains(new Broken(id, seq, what));
    }

    @Test
    void names_the_entry_whose_content_was_changed() throws SQLException {
        var id = aCaseOfThree();
        tamper("alter table audit_entry drop constraint audit_entry_check");
        tamper("update audit_entry set content = content || ' ' where seq = 2 and case_id = '%s'".formatted(id));

        assertThat(chains.verify(id))
                .contains(new Broken(id, 2, "The content of entry 2 is not what its hash was made of."));
    }

    @Test
    void names_the_entry_after_one_that_was_changed_together_with_its_hash() throws SQLException {
        var id = aCaseOfThree();
        String changed = "replace(content, 'Ada', 'Eve')";
        tamper("update audit_entry set content = %s%s where seq = 2 and case_id = '%s'"
                .formatted(changed, REHASHED.formatted(changed), id));

        assertThat(chains.verify(id)).contains(new Broken(id, 3, "Entry 3 does not follow the entry before it."));
    }

    @Test
    void names_the_head_when_the_last_entry_was_changed_together_with_its_hash() throws SQLException {
        var id = aCaseOfThree();
        String changed = "replace(content, 'Ada', 'Eve')";
        tamper("update audit_entry set content = %s%s where seq = 3 and case_id = '%s'"
                .formatted(changed, REHASHED.formatted(changed), id));

        assertThat(chains.verify(id))
                .contains(new Broken(id, 4, "The chain ends with entry 3, but its head names entry 3."));
    }

    @Test
    void two_entries_in_each_others_place_are_named() throws SQLException {
        var id = aCaseOfThree();
        tamper("""
                update audit_entry set seq = 100 where seq = 2 and case_id = '%1$s';
                update audit_entry set seq = 2 where seq = 3 and case_id = '%1$s';
                update audit_entry set seq = 3 where seq = 100 and case_id = '%1$s'""".formatted(id));

        assertThat(chains.verify(id)).contains(new Broken(id, 2, "Entry 2 does not follow the entry before it."));
    }

    private static UUID aCaseOfThree() {
        String id = GP.once()
                .body("""
                {"name": "one", "parts": [], "count": 1}""")
                .post("/samples")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        GP.step(0).post("/samples/{id}/turn", id).then().statusCode(200);
        GP.step(1).post("/samples/{id}/turn", id).then().statusCode(200);
        return UUID.fromString(id);
    }

    private static void tamper(String sql) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(sql);
            statement.execute("alter table audit_entry enable trigger user");
        }
    }
}
