package org.openccg.registry.area.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openccg.registry.area.rest.Places.authorised;
import static org.openccg.registry.area.rest.Places.change;
import static org.openccg.registry.area.rest.Places.group;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AreaReportsTest {

    private final String authority = Places.authority("Alder Forest");

    @Test
    void what_lies_in_nobodys_area_is_listed_and_no_fault() {
        var lsoas = Places.lsoas(authority, 3);
        change(group(), Map.of("lsoas", lsoas.subList(0, 1))).statusCode(200);

        Assertions.assertThat(everything("/areas/gaps"))
                .contains(lsoas.get(1), lsoas.get(2))
                .doesNotContain(lsoas.get(0));
        get("/areas/" + authority).body("lsoas", equalTo(3)).body("gaps", equalTo(2));
    }

    @Test
    void groups_of_unknown_area_are_listed_apart() {
        var silent = group();
        var known = group();
        change(known, Map.of("lsoas", Places.lsoas(authority, 1))).statusCode(200);

        Assertions.assertThat(all("/areas/unknown", "id"))
                .contains(silent.id().toString())
                .doesNotContain(known.id().toString());
    }

    @Test
    void what_several_groups_have_is_listed_with_all_of_them() {
        var first = group();
        var second = group();
        var lsoas = Places.lsoas(authority, 2);
        change(first, Map.of("lsoas", lsoas)).statusCode(200);
        change(second, Map.of("lsoas", lsoas.subList(1, 2))).statusCode(200);
        authorised(second);

        Assertions.assertThat(everything("/areas/overlaps"))
                .contains(lsoas.get(1))
                .doesNotContain(lsoas.get(0));
        get("/areas/" + lsoas.get(1))
                .body("localAuthority.code", equalTo(authority))
                .body("groups.groupId", hasItem(first.id().toString()))
                .body("groups.find { it.groupId == '%s' }.settled".formatted(second.id()), equalTo(1))
                .body("groups.find { it.groupId == '%s' }.settled".formatted(first.id()), equalTo(0));
        get("/areas/" + lsoas.get(0))
                .body("groups.groupId", contains(first.id().toString()))
                .body("groups.groupId", not(hasItem(second.id().toString())));
    }

    @Test
    void a_place_that_is_none_is_not_found_and_a_foreign_cursor_is_refused() {
        England.OBSERVER.request().get("/areas/E01000000").then().statusCode(404);
        England.OBSERVER.request().get("/areas/gaps?after=nonsense").then().statusCode(400);
        England.OBSERVER.request().get("/areas/overlaps?limit=201").then().statusCode(422);
    }

    private static List<String> everything(String path) {
        return all(path, "lsoa");
    }

    /** Page after page. */
    private static List<String> all(String path, String field) {
        var all = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = England.OBSERVER
                    .request()
                    .queryParams("after", next, "limit", 7)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.<List<String>>path("items." + field));
            next = page.path("next");
        }
        Assertions.assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private static ValidatableResponse get(String path) {
        return England.OBSERVER.request().get(path).then().statusCode(200);
    }
}
