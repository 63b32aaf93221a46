package org.openccg.registry.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PracticesTest {

    @Test
    @Allows("REG-7")
    void a_practice_is_shown_with_its_patients_their_basis_and_day() {
        String code = England.practice("PROV-X", 4321);

        England.OBSERVER
                .request()
                .get("/practices/" + code)
                .then()
                .statusCode(200)
                .body("provider", equalTo("PROV-X"))
                .body("population.value", equalTo(4321))
                .body("population.basis", equalTo("RAW_LIST"))
                .body("population.asAt", equalTo("2012-04-01"))
                .body("memberships", empty());
        England.OBSERVER.request().get("/practices/T00000").then().statusCode(404);
    }

    @Test
    void a_practice_is_unaffiliated_until_a_group_names_it() {
        var practices = England.practices(2);
        var lonely = England.OBSERVER
                .request()
                .queryParam("unaffiliated", true)
                .queryParam("after", Cursor.of(last(practices.get(0))).encoded())
                .queryParam("limit", 2);
        lonely.get("/practices").then().body("items.code", equalTo(practices));

        var group = England.group(practices);

        lonely.get("/practices").then().body("items.code", not(hasItems(practices.get(0), practices.get(1))));
        England.OBSERVER
                .request()
                .get("/practices/" + practices.get(1))
                .then()
                .body("memberships.groupId", contains(group.toString()))
                .body("memberships.consented", contains(false));
    }

    /** The greatest code before this one. */
    private static String last(String code) {
        return "T%05d".formatted(Integer.parseInt(code.substring(1)) - 1);
    }
}
