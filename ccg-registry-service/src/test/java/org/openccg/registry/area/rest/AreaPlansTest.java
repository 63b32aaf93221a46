package org.openccg.registry.area.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

/** Whatever is asked about areas finds an index: tables that grow are never read from end to end. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AreaPlansTest {

    private static final Pattern GROWING = Pattern.compile(
            "Seq Scan on (group_areas|area_justifications|area_outlines|boundary_proposals|boundary_proposal_lsoas"
                    + "|lsoas|groups|memberships|assignments|assignment_representations)\\b");

    @Test
    void no_question_about_areas_reads_a_whole_table() throws SQLException {
        var group = Places.group();
        String authority = Places.authority("Wolds");
        var lsoas = Places.lsoas(authority, 2);
        Places.change(group, Map.of("lsoas", lsoas)).statusCode(200);
        String area = "/groups/" + group.id() + "/area";
        for (String path : List.of(
                area,
                area + "/lsoas",
                area + ".geojson",
                "/groups/" + group.id() + "/boundary-proposals",
                "/areas/gaps",
                "/areas/unknown",
                "/areas/overlaps",
                "/areas/" + authority,
                "/areas/" + lsoas.get(0),
                "/areas/outlines.geojson",
                "/practices/" + group.practices().get(0) + "/assignments")) {
            var statements = Statements.during(
                    () -> group.chair().request().accept("*/*").get(path).then().statusCode(200));
            for (String statement : statements) {
                assertThat(plan(statement)).as(path + ": " + statement).doesNotContainPattern(GROWING);
            }
        }
        var changing = Statements.during(() -> {
            Places.change(group, Map.of("lsoas", lsoas.subList(0, 1), "justification", "One valley"));
            Places.authorised(group);
        });
        for (String statement : changing) {
            if (statement.contains("group_areas") || statement.contains("area_justifications")) {
                assertThat(plan(statement)).as(statement).doesNotContainPattern(GROWING);
            }
        }
    }

    /** As it is made for any values, where a scan of the whole is the last resort. */
    private static String plan(String statement) throws SQLException {
        try (var connection = Database.asOwner();
                var session = connection.createStatement()) {
            session.execute("set enable_seqscan = off");
            session.execute("set plan_cache_mode = force_generic_plan");
            int parameters = statement.length() - statement.replace("?", "").length();
            session.execute("prepare asked as " + numbered(statement));
            var plan = new StringJoiner("\n");
            String nulls = String.join(", ", Collections.nCopies(parameters, "null"));
            try (var rows =
                    session.executeQuery("explain execute asked" + (parameters == 0 ? "" : "(" + nulls + ")"))) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            return plan.toString();
        }
    }

    private static String numbered(String statement) {
        var numbered = new StringBuilder();
        int number = 0;
        for (char each : statement.toCharArray()) {
            numbered.append(each == '?' ? "$" + ++number : String.valueOf(each));
        }
        return numbered.toString();
    }
}
