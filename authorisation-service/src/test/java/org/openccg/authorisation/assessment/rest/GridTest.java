package org.openccg.authorisation.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.ELSEWHERE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class GridTest {

    private static final int MORE = 50;

    @Test
    void findings_stand_side_by_side_and_what_differs_is_marked() throws SQLException {
        var reader = manager("D1");
        var one = assessed("d1", reader);
        int few = statements(reader, "PCTC-D1");
        copy(one.id(), MORE, "=Grid Group %s");
        assertThat(statements(reader, "PCTC-D1")).isEqualTo(few);

        var page = grid(reader, "office=PCTC-D1&limit=20")
                .statusCode(200)
                .body("items", hasSize(20))
                .body("criteria.find { it.criterion == 'D3-02' }.met", equalTo(MORE))
                .body("criteria.find { it.criterion == 'D3-02' }.notMet", equalTo(1))
                .body("criteria.find { it.criterion == 'D3-02' }.of", equalTo(MORE + 1))
                .body("criteria.find { it.criterion == 'D3-02' }.metPercent", equalTo(98))
                .body("criteria.find { it.criterion == 'D1-01' }.metPercent", nullValue())
                .body("items[0].cells[0].differs", equalTo(false))
                .body("next", notNullValue())
                .extract();
        var all = new java.util.HashSet<String>(page.path("items.applicationId"));
        for (String next = page.path("next"); next != null; ) {
            var following = grid(reader, "office=PCTC-D1&limit=20&after=" + next)
                    .statusCode(200)
                    .extract();
            all.addAll(following.path("items.applicationId"));
            next = following.path("next");
        }
        assertThat(all).hasSize(MORE + 1).contains(one.id().toString());
        grid(reader, "office=PCTC-D1&limit=200")
                .body("items.find { it.applicationId == '%s' }.cells[0].differs".formatted(one.id()), equalTo(true))
                .body(
                        "items.find { it.applicationId == '%s' }.cells[0].assessor".formatted(one.id()),
                        equalTo(reader.name()));
    }

    @Test
    void it_comes_as_csv_without_formulas() throws SQLException {
        var reader = manager("D2");
        var one = assessed("d2", reader);
        copy(one.id(), 2, "=Grid Group %s");
        reader.request()
                .accept("text/csv")
                .get("/applications/grid?office=PCTC-D2&limit=2")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Link", containsString("rel=\"next\""))
                .body(startsWith("application,group,office,wave,status,closed,D1-01,"))
                .body(containsString(",'=Grid Group 1,PCTC-D2,"))
                .body(containsString("\"MET, " + reader.name()));
    }

    @Test
    @Refuses("APP-10")
    void only_the_cover_of_a_case_shows_before_interests_are_declared_or_against_one() throws SQLException {
        var reader = manager("D3");
        var one = assessed("d3", reader);
        copy(one.id(), 9, "Grid Group %s");
        var undeclared = Cast.may("Grid Undeclared", "manager").of("cluster:PCTC-D3");
        grid(undeclared, "office=PCTC-D3")
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].closed", containsString("not declared"))
                .body("items.cells.flatten()", hasSize(0))
                .body("criteria.find { it.criterion == 'D3-02' }.of", equalTo(0));
        KnownPeople.interest(reader, "FAMILY", "practice:Z90001");
        grid(reader, "office=PCTC-D3")
                .body("items[0].closed", containsString("An interest touches this case"))
                .body("criteria.find { it.criterion == 'D3-02' }.of", equalTo(0));
    }

    @Test
    void it_holds_what_the_manager_may_see_of_the_wave_asked_for() {
        var reader = manager("D4");
        var one = assessed("d4", reader);
        grid(ELSEWHERE, "office=PCTC-D4").statusCode(200).body("items", hasSize(0));
        grid(CHAIR, "office=PCTC-D4").statusCode(403);
        String wave = one.get(reader, "").extract().path("wave");
        grid(reader, "wave=" + wave)
                .body("items.applicationId", equalTo(List.of(one.id().toString())));
        grid(reader, "wave=99").body("items", hasSize(0));
        grid(reader, "after=nonsense").statusCode(400);
        Story.startedUnder("d4");
        grid(reader, "limit=50").body("items", hasSize(1)).body("items.status", not(equalTo(List.of("DRAFT"))));
    }

    private static Person manager(String digits) {
        KnownPeople.office("PCTC-" + digits, "cluster:PCTC-" + digits, null);
        return Cast.may("Grid Reader " + digits, "manager").of("cluster:PCTC-" + digits);
    }

    private static Story assessed(String digits, Person by) {
        var story = Story.startedUnder(digits).completed().handedIn();
        story.step(by, "accept").statusCode(200);
        story.assess(by, story.finding("D3-02", "NOT_MET")).statusCode(200);
        return story;
    }

    private static ValidatableResponse grid(Person reader, String query) {
        return reader.request().get("/applications/grid?" + query).then();
    }

    private static int statements(Person reader, String office) {
        return Statements.during(
                        () -> grid(reader, "limit=200&office=" + office).statusCode(200))
                .size();
    }

    /** As many cases of other groups like this one, where the criterion is met. */
    private static void copy(UUID id, int times, String name) throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            for (int each = 1; each <= times; each++) {
                var copy = UUID.randomUUID();
                run.execute("""
                        insert into application select (jsonb_populate_record(a, jsonb_build_object(
                            'id', '%s', 'group_id', gen_random_uuid(), 'group_name', '%s'))).*
                        from application a where id = '%s'""".formatted(copy, name.formatted(each), id));
                for (String table : List.of("application_practice", "application_party")) {
                    run.execute("""
                            insert into %s select (jsonb_populate_record(t, jsonb_build_object('application_id', '%s'))).*
                            from %1$s t where application_id = '%s'""".formatted(table, copy, id));
                }
                run.execute("""
                        insert into finding select (jsonb_populate_record(f, jsonb_build_object(
                            'id', gen_random_uuid(), 'application_id', '%s', 'result', 'MET'))).*
                        from finding f where application_id = '%s'""".formatted(copy, id));
                run.execute("""
                        insert into declaration select (jsonb_populate_record(d, jsonb_build_object('case_id', '%s'))).*
                        from declaration d where case_id = '%s'""".formatted(copy, id));
            }
        }
    }
}
