package org.openccg.authorisation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.MODERATOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** Whoever writes straight into the tables stores no unlawful block either; each refusal names its guard. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class UnlawfulTest {

    private static final String AFTERWARDS = "now()";
    private static final String NOBODY_BEFORE = "gen_random_uuid()";

    @Test
    void a_lawful_block_can_be_stored_by_either_login() throws SQLException {
        for (boolean owner : List.of(false, true)) {
            var story = Story.heard();
            assertThatCode(() -> block(owner, story, Story.GROUND, AFTERWARDS, NOBODY_BEFORE, answers(story)))
                    .doesNotThrowAnyException();
            assertThat(story.status()).isEqualTo("BLOCKED");
        }
    }

    @Test
    void a_ground_its_notice_does_not_name_there_is_refused() {
        refused("block_rests_on_its_notice", Story.heard(), "AREA_OVERLAP", AFTERWARDS, NOBODY_BEFORE, true);
    }

    @Test
    void a_decision_before_its_notice_is_refused() {
        var story = Story.heard();
        refused(
                "block_follows_a_notice",
                story,
                Story.GROUND,
                "(select min(served_at) - interval '1 second' from notice where application_id = '%s')"
                        .formatted(story.id()),
                NOBODY_BEFORE,
                true);
    }

    @Test
    void a_decision_within_the_time_of_a_group_that_has_not_finished_is_refused() {
        var story = Story.noticed();
        story.represent(CHAIR, "{\"points\": [\"There is more to come.\"]}").statusCode(201);
        refused(
                "block_waits_for_the_group",
                story,
                Story.GROUND,
                "(select max(ends_at) - interval '1 second' from deadline where kind = 'REPRESENTATIONS' and application_id = '%s')"
                        .formatted(story.id()),
                NOBODY_BEFORE,
                true);
    }

    @Test
    void a_point_without_an_answer_is_refused() {
        refused("block_answers_every_point", Story.heard(), Story.GROUND, AFTERWARDS, NOBODY_BEFORE, false);
    }

    @Test
    void a_decision_by_somebody_with_a_part_in_the_case_is_refused() {
        for (UUID somebody : List.of(ASSESSOR.subject(), MODERATOR.subject(), CHAIR.subject())) {
            refused(
                    "block_is_decided_by_an_outsider",
                    Story.heard(),
                    Story.GROUND,
                    AFTERWARDS,
                    "cast('%s' as uuid)".formatted(somebody),
                    true);
        }
    }

    @Test
    void a_ground_without_finding_evidence_or_weighing_is_refused() throws SQLException {
        String ofNotice = " where notice_id in (select id from notice where application_id = '%s')";
        var met = Story.heard();
        asOwner("update finding_version set result = 'MET' where application_id = '%s'".formatted(met.id()));
        refused("ground_rests_on_a_finding", met, Story.GROUND, AFTERWARDS, NOBODY_BEFORE, true);
        var bare = Story.heard();
        asOwner("delete from notice_ground_evidence" + ofNotice.formatted(bare.id()));
        refused("ground_rests_on_evidence", bare, Story.GROUND, AFTERWARDS, NOBODY_BEFORE, true);
        var harsh = Story.heard();
        asOwner("delete from notice_condition_considered" + ofNotice.formatted(harsh.id()));
        refused("ground_is_the_last_resort", harsh, Story.GROUND, AFTERWARDS, NOBODY_BEFORE, true);
    }

    @Test
    void a_second_unlawful_decision_cannot_join_a_lawful_one() throws SQLException {
        var story = Story.blocked();
        assertThatThrownBy(() -> block(
                        false,
                        story,
                        Story.GROUND,
                        AFTERWARDS,
                        "cast('%s' as uuid)".formatted(ASSESSOR.subject()),
                        "[]"))
                .hasMessageContaining("with a part in the case");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_entry",
                "notice",
                "notice_ground",
                "notice_ground_evidence",
                "notice_condition_considered",
                "representation",
                "representation_evidence",
                "decision",
                "decision_ground",
                "finding_version",
                "permitted_ground"
            })
    void the_service_can_neither_change_nor_delete_nor_unguard(String table) throws SQLException {
        for (String statement : List.of(
                "delete from " + table,
                "truncate " + table,
                "drop table " + table,
                "alter table %s disable trigger all".formatted(table),
                "update %1$s set %2$s = %2$s".formatted(table, column(table)))) {
            try (var service = Database.asService()) {
                assertThatThrownBy(() -> run(service, statement))
                        .as(statement)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger lawful_or_not_at_all on application",
                "drop function unlawful(uuid) cascade",
                "create or replace function unlawful(of_case uuid) returns table (guard text, what text) language sql as $$ select null, null where false $$",
                "set session_replication_role = replica"
            })
    void nor_can_it_take_the_guards_away(String statement) throws SQLException {
        try (var service = Database.asService()) {
            assertThatThrownBy(() -> run(service, statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static void refused(
            String guard, Story story, String ground, String servedAt, String by, boolean answered) {
        for (boolean owner : List.of(false, true)) {
            assertThatThrownBy(() -> block(owner, story, ground, servedAt, by, answered ? answers(story) : "[]"))
                    .isInstanceOfSatisfying(org.postgresql.util.PSQLException.class, e -> assertThat(
                                    e.getServerErrorMessage().getConstraint())
                            .isEqualTo(guard));
        }
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
    }

    private static String answers(Story story) {
        return "[" + story.answers() + "]";
    }

    private static void block(boolean owner, Story story, String ground, String servedAt, String by, String answers)
            throws SQLException {
        try (var login = owner ? Database.asOwner() : Database.asService()) {
            login.setAutoCommit(false);
            var decision = UUID.randomUUID();
            run(login, """
                    insert into decision (id, application_id, outcome, decided_by, decided_by_name, served_at, reasons, by_consent,
                        last_day_to_appeal_on, last_day_computed, right_of_appeal, answers, file, hash)
                    values ('%s', '%s', 'BLOCKED', %s, 'x', %s, 'x', false, current_date, 'x', 'x', '%s', '{}', encode(sha256('{}'), 'hex'))""".formatted(decision, story.id(), by, servedAt, answers));
            run(login, "insert into decision_ground values ('%s', 0, '%s', 'x')".formatted(decision, ground));
            run(login, "update application set status = 'BLOCKED' where id = '%s'".formatted(story.id()));
            login.commit();
        }
    }

    private static String column(String table) throws SQLException {
        try (var owner = Database.asOwner();
                var query = owner.createStatement();
                var row = query.executeQuery("""
                        select column_name from information_schema.columns where table_name = '%s'
                          and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position desc""".formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = Database.asOwner()) {
            run(owner, statement);
        }
    }

    private static void run(Connection login, String statement) throws SQLException {
        try (var run = login.createStatement()) {
            run.execute(statement);
        }
    }
}
