package org.openccg.registry.area.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.area.rest.Places.area;
import static org.openccg.registry.area.rest.Places.authorised;
import static org.openccg.registry.area.rest.Places.change;
import static org.openccg.registry.area.rest.Places.group;
import static org.openccg.registry.area.rest.Places.pieces;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AreaResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final String fellshire = Places.authority("Fellshire");
    private final String mossdale = Places.authority("Mossdale");

    @Test
    void where_a_group_lies_is_not_known_until_it_says_so_and_that_is_no_fault() {
        var group = group();

        area(group.id())
                .body("status", equalTo("UNKNOWN"))
                .body("localAuthorities", empty())
                .body("crossing.crosses", equalTo(false))
                .body("crossing.stopsSubmission", nullValue());
        shown(group.id()).body("area.status", equalTo("UNKNOWN"));
    }

    @Test
    void a_group_names_its_small_areas_and_whole_authorities() {
        var group = group();
        var some = Places.lsoas(fellshire, 3);
        Places.lsoas(mossdale, 2);

        change(group, Map.of("lsoas", some.subList(0, 2), "localAuthorities", List.of(mossdale)))
                .statusCode(200)
                .body("status", equalTo("DECLARED"))
                .body("lsoas", equalTo(4))
                .body("localAuthorities.name", contains("Fellshire", "Mossdale"))
                .body("localAuthorities.lsoas", contains(2, 2))
                .body("localAuthorities.settled", contains(0, 0));
        pieces(group.id())
                .body("items.lsoa", hasItem(some.get(1)))
                .body("items.lsoa", not(hasItem(some.get(2))))
                .body("items[0].provenance", equalTo("declared by the group"));
        trail(group.id()).body("step", contains("REGISTER", "CHANGE_AREA")).body("[1].detail.added", equalTo(4));
    }

    @Test
    @Allows("REG-8")
    @Refuses("REG-8")
    void crossing_a_boundary_takes_words_and_nobodys_permission() {
        var group = group();
        change(group, Map.of("localAuthorities", List.of(fellshire, mossdale))).statusCode(422);
        Places.lsoas(fellshire, 1);
        Places.lsoas(mossdale, 1);

        change(group, Map.of("localAuthorities", List.of(fellshire, mossdale)))
                .statusCode(200)
                .body("crossing.crosses", equalTo(true))
                .body("crossing.authorities", contains("Fellshire", "Mossdale"))
                .body("crossing.stopsSubmission.rule", equalTo("REG-8"));
        shown(group.id())
                .body("area.localAuthorities", equalTo(2))
                .body("area.crosses", equalTo(true))
                .body("area.justified", equalTo(false));

        change(group, Map.of("justification", "The valley's patients use one hospital."))
                .statusCode(200)
                .body("lsoas", equalTo(2))
                .body("crossing.justification", equalTo("The valley's patients use one hospital."))
                .body("crossing.stopsSubmission", nullValue());
        shown(group.id()).body("area.justified", equalTo(true));
        change(group, Map.of("justification", "")).statusCode(200).body("crossing.justification", nullValue());
    }

    @Test
    void every_code_that_is_wrong_is_named_at_once_and_nothing_changes() {
        var group = group();
        var known = Places.lsoas(fellshire, 1).get(0);

        change(group, Map.of("lsoas", List.of(known, "e01", "E01999998"), "localAuthorities", List.of("E10000000")))
                .statusCode(422)
                .body("faults.pointer", contains("/lsoas/1", "/lsoas/2", "/localAuthorities/0"));
        change(group, Map.of()).statusCode(422);
        change(group, Map.of("lsoas", List.of())).statusCode(422).body("faults.pointer", contains("/lsoas"));
        group.chair()
                .request()
                .header("If-Match", "*")
                .body("{\"lsoas\": \"all\"}")
                .put("/groups/" + group.id() + "/area")
                .then()
                .statusCode(400);

        area(group.id()).body("status", equalTo("UNKNOWN"));
        trail(group.id()).body("step", contains("REGISTER"));
    }

    @Test
    void nobody_but_the_chair_changes_it_and_not_without_having_looked() {
        var group = group();
        var body = Map.of("lsoas", Places.lsoas(fellshire, 1));

        change(England.gp("Bo Ferris", group.practices().get(1)), group.id(), body)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
        change(England.manager("Helen Marsh", "cluster:PCTC-001").may("group:change-area"), group.id(), body)
                .statusCode(403);
        group.chair()
                .request()
                .body(body)
                .put("/groups/" + group.id() + "/area")
                .then()
                .statusCode(428);
        group.chair()
                .request()
                .header("If-Match", "\"99\"")
                .body(body)
                .put("/groups/" + group.id() + "/area")
                .then()
                .statusCode(412);
        area(group.id()).body("status", equalTo("UNKNOWN"));
    }

    @Test
    void only_what_changed_is_recorded_anew_and_both_answers_remain() {
        var group = group();
        var lsoas = Places.lsoas(fellshire, 3);
        change(group, Map.of("lsoas", lsoas.subList(0, 2))).statusCode(200);
        England.run("update group_areas set from_on = from_on - 30 where group_id = ?", group.id());
        var before = Instant.now().toString();

        change(group, Map.of("lsoas", lsoas.subList(1, 3))).statusCode(200);

        codes(group.id(), Map.of()).body("items.lsoa", contains(lsoas.get(1), lsoas.get(2)));
        codes(group.id(), Map.of("asAt", TODAY.minusDays(1).toString()))
                .body("items.lsoa", contains(lsoas.get(0), lsoas.get(1)));
        codes(group.id(), Map.of("knownAt", before)).body("items.lsoa", contains(lsoas.get(0), lsoas.get(1)));
        codes(group.id(), Map.of("asAt", TODAY.minusDays(31).toString())).body("items", empty());
        codes(group.id(), Map.of())
                .body("items[0].from", equalTo(TODAY.minusDays(30).toString()));
    }

    @Test
    @Allows("REG-4")
    void claims_overlap_until_one_of_the_groups_is_authorised() {
        var first = group();
        var second = group();
        var lsoas = Places.lsoas(fellshire, 3);
        change(first, Map.of("lsoas", lsoas.subList(0, 2))).statusCode(200);
        change(second, Map.of("lsoas", lsoas.subList(1, 3)))
                .statusCode(200)
                .body("overlaps.groupId", contains(first.id().toString()))
                .body("overlaps[0].lsoas", equalTo(1))
                .body("overlaps[0].settled", equalTo(0));

        authorised(first);

        area(first.id()).body("localAuthorities[0].settled", equalTo(2));
        area(second.id()).body("overlaps[0].settled", equalTo(1));
        shown(second.id()).body("area.overlaps", equalTo(1));

        authorised(second);

        area(second.id()).body("lsoas", equalTo(3 - 1)).body("localAuthorities[0].settled", equalTo(1));
        pieces(second.id()).body("items.settled", contains(false, true));
        trail(second.id()).body("[3].detail.areaContested", equalTo(1));
    }

    @Test
    @Refuses("REG-4")
    void an_established_group_takes_nothing_that_is_settled_as_anothers() {
        var first = group();
        var second = group();
        var lsoas = Places.lsoas(fellshire, 3);
        change(first, Map.of("lsoas", lsoas.subList(0, 1))).statusCode(200);
        change(second, Map.of("lsoas", lsoas.subList(1, 2))).statusCode(200);
        authorised(first);
        authorised(second);

        change(second, Map.of("lsoas", List.of(lsoas.get(1), lsoas.get(0))))
                .statusCode(409)
                .body("code", equalTo("AREA_OVERLAP"))
                .body("rule", equalTo("REG-4"))
                .body("faults.pointer", contains("/lsoas/1"));
        change(second, Map.of("lsoas", lsoas.subList(1, 3))).statusCode(200);

        pieces(second.id()).body("items.settled", contains(true, true));
    }

    @Test
    @Allows("REG-4")
    void two_groups_authorised_in_the_same_instant_do_not_fail_and_one_keeps_claims() {
        var first = group();
        var second = group();
        var lsoas = Places.lsoas(fellshire, 40);
        change(first, Map.of("lsoas", lsoas)).statusCode(200);
        change(second, Map.of("lsoas", lsoas)).statusCode(200);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> authorised(first)),
                        CompletableFuture.runAsync(() -> authorised(second)))
                .join();

        int settled = area(first.id()).extract().path("localAuthorities[0].settled");
        int others = area(second.id()).extract().path("localAuthorities[0].settled");
        assertThat(List.of(settled, others)).containsExactlyInAnyOrder(0, 40);
        area(first.id()).body("lsoas", equalTo(40));
        area(second.id()).body("lsoas", equalTo(40));
    }

    @Test
    void the_database_itself_lets_a_small_area_be_settled_in_one_group_at_a_time() {
        var first = group();
        var second = group();
        var lsoas = Places.lsoas(fellshire, 1);
        change(first, Map.of("lsoas", lsoas)).statusCode(200);
        change(second, Map.of("lsoas", lsoas)).statusCode(200);
        String settle = "update group_areas set settled_on = from_on where group_id = ?";
        England.run(settle, first.id());

        assertThatThrownBy(() -> England.run(settle, second.id())).hasMessageContaining("settled_in_one_area");
    }

    @Test
    void thousands_of_small_areas_take_as_many_statements_as_two() {
        var group = group();
        var many = new ArrayList<String>();
        for (int i = 0; i < 2000; i++) {
            many.add("E01%06d".formatted(700_000 + i));
        }
        England.run(
                "insert into lsoas (code, local_authority) select unnest(?::text[]), ?",
                "{" + String.join(",", many) + "}",
                fellshire);
        var few = Statements.during(() -> change(group, Map.of("lsoas", many.subList(0, 2))));
        var all = Statements.during(
                () -> change(group, Map.of("lsoas", many)).statusCode(200).body("lsoas", equalTo(2000)));

        assertThat(all.size()).isLessThanOrEqualTo(few.size() + 1);
    }

    @Test
    void an_outline_is_drawn_and_given_back_as_geojson() {
        var group = group();
        var square =
                List.of(List.of(List.of(-1.5, 54.5), List.of(-1.4, 54.5), List.of(-1.4, 54.6), List.of(-1.5, 54.5)));
        outline(group.id()).body("geometry", nullValue());

        change(group, Map.of("outline", Map.of("type", "Polygon", "coordinates", square)))
                .statusCode(200)
                .body("outlined", equalTo(true))
                .body("status", equalTo("UNKNOWN"));

        outline(group.id())
                .body("type", equalTo("Feature"))
                .body("properties.ccg_name", equalTo(England.NAME))
                .body("geometry.coordinates[0][1][0]", equalTo(-1.4f));
        England.OBSERVER
                .request()
                .accept("application/geo+json")
                .get("/areas/outlines.geojson")
                .then()
                .statusCode(200)
                .contentType(containsString("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", hasItem(group.id().toString()));
    }

    @Test
    void every_fault_of_an_outline_is_named_with_its_place() {
        var group = group();
        var coordinates = List.of(List.of(List.of(54.5, -1.5), List.of("west", 54.5), List.of(-1.4, 54.6)));

        change(group, Map.of("outline", Map.of("type", "Polygon", "coordinates", coordinates)))
                .statusCode(422)
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/outline/coordinates/0/0",
                                "/outline/coordinates/0/1",
                                "/outline/coordinates/0",
                                "/outline/coordinates/0/2"));
        change(group, Map.of("outline", Map.of("type", "Point", "coordinates", List.of(1, 52))))
                .statusCode(422)
                .body("faults.pointer", contains("/outline/type"));
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nowhere = "/groups/" + UUID.randomUUID();
        England.OBSERVER.request().get(nowhere + "/area").then().statusCode(404);
        England.OBSERVER.request().get(nowhere + "/area/lsoas").then().statusCode(404);
        England.OBSERVER
                .request()
                .accept("*/*")
                .get(nowhere + "/area.geojson")
                .then()
                .statusCode(404);
        England.OBSERVER
                .request()
                .get("/groups/" + group().id() + "/area?asAt=soon")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse outline(UUID group) {
        return England.OBSERVER
                .request()
                .accept("application/geo+json")
                .get("/groups/" + group + "/area.geojson")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse codes(UUID group, Map<String, String> when) {
        return England.OBSERVER
                .request()
                .queryParams(when)
                .get("/groups/" + group + "/area/lsoas")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    private static ValidatableResponse trail(UUID group) {
        return England.manager("Margit Hale", "nhscb")
                .request()
                .get("/groups/" + group + "/trail")
                .then()
                .statusCode(200);
    }
}
