package org.openccg.authorisation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Status;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class LastGuardTest {

    private static final String FILE = "{}";

    @Test
    void the_database_blocks_nobody_without_a_decision_on_a_permitted_ground() throws SQLException {
        var story = Story.noticed();
        try (var service = Database.asService()) {
            service.setAutoCommit(false);
            run(service, "update application set status = 'BLOCKED' where id = '%s'".formatted(story.id()));
            assertThatThrownBy(service::commit).hasMessageContaining("without a decision on a permitted ground");

            decision(service, story, "BLOCKED");
            run(service, "update application set status = 'BLOCKED' where id = '%s'".formatted(story.id()));
            assertThatThrownBy(service::commit).hasMessageContaining("without a decision on a permitted ground");

            var prohibited = decision(service, story, "BLOCKED");
            assertThatThrownBy(() -> ground(service, prohibited, "SIZE")).hasMessageContaining("permitted_ground");
            service.rollback();

            var lawful = decision(service, story, "BLOCKED");
            ground(service, lawful, "AREA_OVERLAP");
            run(service, "update application set status = 'BLOCKED' where id = '%s'".formatted(story.id()));
            service.commit();
        }
        assertThat(story.status()).isEqualTo("BLOCKED");
    }

    @Test
    void a_block_without_its_right_of_appeal_cannot_be_stored() throws SQLException {
        var story = Story.noticed();
        try (var service = Database.asService()) {
            assertThatThrownBy(() -> run(service, """
                    insert into decision (id, application_id, outcome, decided_by, decided_by_name, served_at, reasons,
                        by_consent, answers, file, hash)
                    values (gen_random_uuid(), '%1$s', 'BLOCKED', '%1$s', 'x', now(), 'x', false, '[]', '{}', encode(sha256('{}'), 'hex'))""".formatted(story.id())))
                    .hasMessageContaining("block_tells_how_to_appeal");
        }
    }

    @Test
    void the_service_can_neither_rewrite_what_was_decided_nor_switch_the_guards_off() throws SQLException {
        try (var service = Database.asService()) {
            for (String statement : java.util.List.of(
                    "update decision set reasons = 'x'",
                    "delete from decision",
                    "delete from decision_ground",
                    "update notice_ground set reasons = 'x'",
                    "delete from notice_ground_evidence",
                    "update notice_receipt set name = 'x'",
                    "update representation set points = '[]'",
                    "update evidence set sha256 = 'x'",
                    "delete from evidence_content",
                    "delete from application",
                    "update application_actor set part = 'ACCEPTOR'",
                    "delete from application_actor",
                    "insert into permitted_ground values ('SIZE')",
                    "alter table application disable trigger all",
                    "drop trigger block_needs_a_lawful_ground on application",
                    "truncate decision")) {
                assertThatThrownBy(() -> run(service, statement)).as(statement).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void the_statuses_of_the_table_are_those_of_the_program() throws SQLException {
        try (var service = Database.asService();
                var query = service.createStatement();
                var row = query.executeQuery(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'application_status'")) {
            row.next();
            var stored = java.util.regex.Pattern.compile("'(\\w+)'")
                    .matcher(row.getString(1))
                    .results()
                    .map(each -> each.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(stored)
                    .isEqualTo(Arrays.stream(Status.values())
                            .map(Enum::name)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static UUID decision(Connection service, Story story, String outcome) throws SQLException {
        var id = UUID.randomUUID();
        run(service, """
                insert into decision (id, application_id, outcome, decided_by, decided_by_name, served_at, reasons, by_consent,
                    last_day_to_appeal_on, last_day_computed, right_of_appeal, answers, file, hash)
                values ('%s', '%s', '%s', gen_random_uuid(), 'x', now(), 'x', false, current_date, 'x', 'x', '[]', '%4$s', encode(sha256('%4$s'), 'hex'))""".formatted(id, story.id(), outcome, FILE));
        return id;
    }

    private static void ground(Connection service, UUID decision, String ground) throws SQLException {
        run(service, "insert into decision_ground values ('%s', 0, '%s', 'x')".formatted(decision, ground));
    }

    private static void run(Connection service, String statement) throws SQLException {
        try (var run = service.createStatement()) {
            run.execute(statement);
        }
    }
}
