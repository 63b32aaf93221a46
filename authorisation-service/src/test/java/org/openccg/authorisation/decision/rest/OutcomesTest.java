package org.openccg.authorisation.decision.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** The public figures, on the rows of as many decisions as were really taken. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class OutcomesTest {

    private static final String OUTCOME = "waves.find { it.wave == '%s' }.counts.%s";

    @Test
    void the_decisions_of_the_four_waves_sum_up_to_what_was_published() throws SQLException {
        var story = Story.recommended("AUTHORISE");
        story.step(DECIDER, "authorise", "{\"reasons\": \"Met.\"}").statusCode(200);
        var before = figures();
        try {
            int[] clear = {8, 19, 6, 10};
            for (int wave = 1; wave <= 4; wave++) {
                copies(story, String.valueOf(wave), "AUTHORISED", clear[wave - 1]);
            }
            var after = figures();
            for (int wave = 1; wave <= 4; wave++) {
                String path = OUTCOME.formatted(wave, "withoutConditions");
                assertThat(number(after, path) - number(before, path)).isEqualTo(clear[wave - 1]);
            }
            assertThat(number(after, "total.withoutConditions") - number(before, "total.withoutConditions"))
                    .isEqualTo(43);
            assertThat(number(after, "total.decided"))
                    .isEqualTo(number(after, "total.withoutConditions")
                            + number(after, "total.withConditions")
                            + number(after, "total.blocked"));
        } finally {
            run("delete from decision where decided_by_name = 'A copy'");
            run("delete from application where summary = 'A copy'");
        }
    }

    private static JsonPath figures() {
        return given().get("/outcomes").then().statusCode(200).extract().jsonPath();
    }

    private static long number(JsonPath figures, String path) {
        Number number = figures.get(path);
        return number == null ? 0 : number.longValue();
    }

    /** Cases of groups of their own, decided as the one that was really taken. */
    private static void copies(Story story, String wave, String outcome, int many) throws SQLException {
        run("""
                insert into application select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
                    'group_id', gen_random_uuid(), 'wave', '%1$s', 'status', '%2$s', 'summary', 'A copy'))).*
                from application a, generate_series(1, %3$d) where a.id = '%4$s'""".formatted(wave, outcome, many, story.id()));
        run("""
                insert into decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                    'application_id', c.id, 'outcome', '%2$s', 'decided_by_name', 'A copy'))).*
                from decision d, application c where d.application_id = '%3$s' and c.summary = 'A copy'
                    and c.wave = '%1$s' and c.status = '%2$s'""".formatted(wave, outcome, story.id()));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
