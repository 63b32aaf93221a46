package org.openccg.authorisation.decision.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.condition.Conditional;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** The public figures, on the rows of as many decisions as were really taken. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class OutcomesTest {

    @Test
    void the_decisions_of_the_four_waves_sum_up_to_what_was_published() throws SQLException {
        var clear = Story.recommended("AUTHORISE");
        clear.step(DECIDER, "authorise", "{\"reasons\": \"Met.\"}").statusCode(200);
        var supported = Conditional.imposed("II", Conditional.ONE);
        var directed = directed();
        int[][] published = {{8, 26, 0}, {19, 48, 3}, {6, 56, 5}, {10, 38, 7}};
        var before = figures();
        guards("disable");
        try {
            for (int wave = 1; wave <= 4; wave++) {
                int[] of = published[wave - 1];
                copies(clear, wave, of[0]);
                copies(supported, wave, of[1] - of[2]);
                copies(directed, wave, of[2]);
            }
            var after = figures();
            for (int wave = 1; wave <= 4; wave++) {
                assertThat(grown(before, after, "waves.find { it.wave == '%d' }.counts".formatted(wave)))
                        .containsExactly(published[wave - 1]);
            }
            assertThat(grown(before, after, "total")).containsExactly(43, 168, 15);
            assertThat(number(after, "total.decided") - number(before, "total.decided"))
                    .isEqualTo(211);
        } finally {
            for (String part : List.of("decided_point", "decision_ground")) {
                run("delete from %s where decision_id in (select id from decision where decided_by_name = 'A copy')"
                        .formatted(part));
            }
            run("delete from decision where decided_by_name = 'A copy'");
            run("delete from application where summary = 'A copy'");
            guards("enable");
        }
    }

    private static Story directed() {
        var story = Conditional.recommended("IV", Conditional.ONE);
        Conditional.serve(story, Conditional.graveNotice(story, "IV", "")).statusCode(200);
        story.represent(CHAIR, "{\"points\": [], \"waived\": true}").statusCode(201);
        story.step(DECIDER, "impose-conditions", Conditional.imposing(story, 1)).statusCode(200);
        return story;
    }

    private static int[] grown(JsonPath before, JsonPath after, String counts) {
        return Stream.of("withoutConditions", "withConditions", "ofWhichDirections")
                .map(each -> counts + "." + each)
                .mapToInt(each -> (int) (number(after, each) - number(before, each)))
                .toArray();
    }

    private static JsonPath figures() {
        return given().get("/outcomes").then().statusCode(200).extract().jsonPath();
    }

    private static long number(JsonPath figures, String path) {
        Number number = figures.get(path);
        return number == null ? 0 : number.longValue();
    }

    /** Cases of groups of their own, decided as the one that was really taken. */
    private static void copies(Story story, int wave, int many) throws SQLException {
        run("""
                insert into application select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
                    'group_id', gen_random_uuid(), 'wave', '%1$d', 'summary', 'A copy'))).*
                from application a, generate_series(1, %2$d) where a.id = '%3$s'""".formatted(wave, many, story.id()));
        run("""
                insert into decision select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                    'application_id', c.id, 'decided_by_name', 'A copy'))).*
                from decision d, application c where d.application_id = '%1$s' and c.summary = 'A copy'
                    and not exists (select 1 from decision has where has.application_id = c.id)""".formatted(story.id()));
        run("""
                insert into decision_ground select (jsonb_populate_record(g, jsonb_build_object('decision_id', c.id))).*
                from decision_ground g join decision d on d.id = g.decision_id, decision c
                where d.application_id = '%1$s' and c.decided_by_name = 'A copy' and c.outcome = d.outcome
                    and not exists (select 1 from decision_ground has where has.decision_id = c.id)
                    and exists (select 1 from application a where a.id = c.application_id and a.wave = '%2$d')
                    and c.hash = d.hash""".formatted(story.id(), wave));
    }

    /** A copied decision has no notice of its own, as the guards rightly ask. */
    private static void guards(String what) throws SQLException {
        for (String table : List.of("application", "decision", "decision_ground")) {
            run("alter table %s %s trigger lawful_or_not_at_all".formatted(table, what));
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
