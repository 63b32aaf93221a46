package org.openccg.registry.ods.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportsTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @Test
    void what_was_exported_can_be_imported_and_changes_nothing() {
        Imports.of(java.nio.file.Path.of("src/test/resources/import/published")).statusCode(200);
        var practices = England.practices(2);
        England.group(practices);
        England.run("update practices set name = ? where code = ?", FORMULA, practices.get(0));
        England.run("update practices set name = ? where code = ?", "A \"B\", C\r\nD ", practices.get(1));
        var files = new LinkedHashMap<String, String>();
        for (String table : List.of("groups", "practices", "memberships")) {
            files.put(table + ".csv", exported(table, ""));
        }

        var counts = Imports.of(files).statusCode(200).extract().jsonPath();

        assertThat(counts.<Map<String, Map<String, Integer>>>getList("files.counts"))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file.values())
                        .allSatisfy(count ->
                                assertThat(count).containsEntry("created", 0).containsEntry("changed", 0)));
        England.OBSERVER
                .request()
                .get("/practices/" + practices.get(0))
                .then()
                .body("name", org.hamcrest.Matchers.equalTo(FORMULA));
        assertThat(exported("practices", "")).isEqualTo(files.get("practices.csv"));
    }

    @Test
    void codes_stay_text_and_no_cell_is_a_formula() {
        var practice = England.practices(1).get(0);
        England.run("update practices set name = ? where code = ?", FORMULA, practice);

        assertThat(exported("practices", ""))
                .startsWith("practice_ods,practice_name,postcode,")
                .contains(practice + ",\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains("\r\n")
                .doesNotContainPattern("(^|,|\n)\"?[=+@]");
    }

    @Test
    void memberships_are_those_of_the_day() {
        var practices = England.practices(2);
        var group = England.group(practices);
        England.run(
                "update memberships set from_on = '2012-05-01', to_on = '2012-08-01' where group_id = ? and practice = ?",
                group,
                practices.get(0));

        assertThat(exported("memberships", "?asAt=2012-07-31"))
                .contains(practices.get(0) + ",,2012-05-01,2012-08-01,no");
        assertThat(exported("memberships", "?asAt=2012-08-01")).doesNotContain(practices.get(0));
        assertThat(exported("groups", "?asAt=2001-01-01")).doesNotContain(group.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "practices", "memberships"})
    void it_comes_as_a_file_and_a_day_that_is_none_is_refused(String table) {
        England.OBSERVER
                .request()
                .accept("text/csv")
                .get("/exports/" + table + ".csv?asAt=2012-07-02")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString(table + "-2012-07-02.csv"));
        England.OBSERVER
                .request()
                .accept("*/*")
                .get("/exports/" + table + ".csv?asAt=soon")
                .then()
                .statusCode(422);
    }

    private static String exported(String table, String question) {
        return England.OBSERVER
                .request()
                .accept("text/csv")
                .get("/exports/" + table + ".csv" + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
