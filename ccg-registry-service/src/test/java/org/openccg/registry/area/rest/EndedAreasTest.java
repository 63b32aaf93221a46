package org.openccg.registry.area.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** A group that is no more holds no area. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndedAreasTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Places.Founded group;
    private List<String> lsoas;

    @BeforeEach
    void with_an_area() {
        group = Places.group();
        lsoas = Places.lsoas(Places.authority("Fellshire"), 2);
        Places.change(group, Map.of("lsoas", lsoas)).statusCode(200);
    }

    @Test
    void when_it_withdraws_its_area_is_free_for_others() {
        step(group.chair(), "withdraw", Map.of("reason", "Its practices go elsewhere."));

        Places.area(group.id()).body("lsoas", equalTo(0));
        holding(lsoas.get(0), TODAY).body("items", empty());
        var other = Places.group();
        Places.change(other, Map.of("lsoas", lsoas)).statusCode(200);
        Places.authorised(other);
        Places.area(other.id()).body("localAuthorities.settled", contains(2));
    }

    @Test
    void when_it_is_dissolved_it_keeps_its_area_until_that_day() {
        Places.authorised(group);
        var end = TODAY.plusDays(30);
        step(England.manager("Margit Hale", "nhscb"), "dissolve", Map.of("on", end.toString(), "reason", "As asked."));

        holding(lsoas.get(0), end.minusDays(1)).body("items", hasSize(1));
        holding(lsoas.get(0), end).body("items", empty());
    }

    private void step(Person by, String step, Map<String, ?> body) {
        by.step(Places.version(group.id()))
                .body(body)
                .post("/groups/" + group.id() + "/" + step)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse holding(String lsoa, LocalDate asAt) {
        return England.OBSERVER
                .request()
                .queryParam("area", lsoa)
                .queryParam("asAt", asAt.toString())
                .get("/groups")
                .then()
                .statusCode(200);
    }
}
