package org.openccg.registry.overview.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OverviewTest {

    @Test
    void a_new_group_and_its_patients_are_counted_exactly() {
        England.group(England.practices(2));
        England.practice(null, 1);
        var before = overview();

        var group = England.group(England.practices(3));
        England.practice(null, 70);

        var after = overview();
        assertThat(grown(before, after, "groups.total")).isEqualTo(1);
        assertThat(grown(before, after, "groups.byStatus.EMERGING")).isEqualTo(1);
        assertThat(grown(before, after, "groups.byShaCluster.find { it.shaCluster == 'FELLS' }.total"))
                .isEqualTo(1);
        assertThat(grown(before, after, "practicesInGroups.count")).isEqualTo(3);
        assertThat(grown(before, after, "practicesInGroups.patients.value")).isEqualTo(18_000);
        assertThat(grown(before, after, "practicesInNone.count")).isEqualTo(1);
        assertThat(grown(before, after, "practicesInNone.patients.value")).isEqualTo(70);
        assertThat(after.getString("practicesInGroups.patients.basis")).isEqualTo("RAW_LIST");
        assertThat(after.getString("practicesInGroups.patients.asAt")).isNotNull();

        England.run("update groups set status = 'AUTHORISED_WITH_CONDITIONS' where id = ?", group);
        var later = overview();
        assertThat(grown(after, later, "established")).isEqualTo(1);
        assertThat(grown(after, later, "conditional")).isEqualTo(1);
    }

    @Test
    void everybody_signed_in_sees_it() {
        for (var person : List.of(
                England.gp("Amara Osei"), England.manager("Vera Quillan", "cluster:PCTC-009"), England.OBSERVER)) {
            person.request()
                    .get("/overview")
                    .then()
                    .statusCode(200)
                    .body("on", notNullValue())
                    .body("groups.total", greaterThanOrEqualTo(0));
        }
    }

    @Test
    void the_country_takes_two_statements() {
        assertThat(Statements.during(OverviewTest::overview))
                .filteredOn(statement -> statement.contains("groups g") || statement.contains("practices p"))
                .hasSize(2);
    }

    private static JsonPath overview() {
        return England.OBSERVER
                .request()
                .get("/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long grown(JsonPath before, JsonPath after, String what) {
        return after.getLong(what) - (before.get(what) == null ? 0 : before.getLong(what));
    }
}
