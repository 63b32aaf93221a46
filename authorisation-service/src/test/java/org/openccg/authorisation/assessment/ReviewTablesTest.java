package org.openccg.authorisation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.allocation.AllocationRule;
import org.openccg.authorisation.allocation.Assignment;
import org.openccg.authorisation.stakeholdersurvey.RespondentKind;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** What the database itself keeps of a review. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ReviewTablesTest {

    @Test
    void the_service_cannot_rewrite_what_was_found_reported_or_allocated() throws SQLException {
        try (var service = Database.asService();
                var run = service.createStatement()) {
            for (String statement : List.of(
                    "update finding_version set result = 'MET'",
                    "delete from finding_version",
                    "delete from finding",
                    "update allocation set subject = gen_random_uuid()",
                    "update allocation set reason = 'x'",
                    "delete from allocation",
                    "delete from stakeholder_survey",
                    "delete from stakeholder_response",
                    "update site_visit_report set concerns = '[]'",
                    "delete from site_visit_report",
                    "update site_visit_comment set text = 'x'",
                    "delete from site_visit_comment")) {
                assertThatThrownBy(() -> run.execute(statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void what_may_be_stored_is_what_the_program_knows() throws SQLException {
        for (var column : Map.<String, Enum<?>[]>of(
                        "allocation_capacity_check", Assignment.values(),
                        "allocation_rule_check", AllocationRule.values(),
                        "finding_version_result_check", Result.values(),
                        "stakeholder_invitation_kind_check", RespondentKind.values(),
                        "stakeholder_response_kind_check", RespondentKind.values())
                .entrySet()) {
            assertThat(values(column.getKey()))
                    .as(column.getKey())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(column.getValue()).map(Enum::name).toList());
        }
    }

    private static List<String> values(String constraint) throws SQLException {
        try (var owner = Database.asOwner();
                var query = owner.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).as(constraint).isTrue();
                return Pattern.compile("'(\\w+)'")
                        .matcher(row.getString(1))
                        .results()
                        .map(each -> each.group(1))
                        .toList();
            }
        }
    }
}
