package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.office.Somewhere.DEPARTMENT;
import static org.openccg.registry.office.Somewhere.TODAY;
import static org.openccg.registry.office.Somewhere.shown;
import static org.openccg.registry.office.Somewhere.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HierarchyTest {

    @Test
    void correcting_yesterday_keeps_what_was_known() {
        var here = Somewhere.made();
        var there = Somewhere.made();
        var before = Instant.now();

        move(DEPARTMENT, here.pct(), there.sha(), TODAY.minusDays(10))
                .statusCode(200)
                .body("parent", equalTo(there.sha()))
                .body("shaCluster", equalTo(there.sha()))
                .body("parents.code", contains(here.sha(), there.sha()))
                .body("parents.to", contains(TODAY.minusDays(10).toString(), null));

        asked(here.pct(), TODAY.minusDays(1), null).body("parent", equalTo(there.sha()));
        asked(here.pct(), TODAY.minusDays(11), null)
                .body("parent", equalTo(here.sha()))
                .body("shaCluster", equalTo(here.sha()));
        asked(here.pct(), TODAY.minusDays(1), before)
                .body("parent", equalTo(here.sha()))
                .body("parents.code", contains(here.sha()));
        listed(here.pct(), TODAY.minusDays(1), before).body("items[0].parent", equalTo(here.sha()));
        listed(here.pct(), TODAY.minusDays(1), null).body("items[0].parent", equalTo(there.sha()));
        assertThat(Somewhere.toldTypes(Office.caseOf(here.pct()))).containsExactly("OFFICE_CHANGED");
        assertThat(Somewhere.lastTold(Office.caseOf(here.pct())))
                .contains("\"code\":\"" + there.sha() + "\"")
                .contains("\"claim\":\"cluster:" + here.pct() + "\"");
    }

    @Test
    void whoever_acts_for_the_new_parent_sees_what_the_old_one_no_longer_does() {
        var here = Somewhere.made();
        var there = Somewhere.made();
        var old = here.manager("Judith Carrow", "sha-cluster:" + here.sha());
        var next = there.manager("Vera Quillan", "sha-cluster:" + there.sha());
        old.request().get("/offices/" + here.pct() + "/trail").then().statusCode(200);

        move(DEPARTMENT, here.pct(), there.sha(), TODAY).statusCode(200);

        old.request().get("/offices/" + here.pct() + "/trail").then().statusCode(404);
        next.request().get("/offices/" + here.pct() + "/trail").then().body("step", contains("MOVE"));
    }

    @Test
    void a_move_to_come_is_shown_and_holds_from_its_day() {
        var here = Somewhere.made();
        var there = Somewhere.made();

        move(DEPARTMENT, here.pct(), there.sha(), TODAY.plusDays(30)).body("parent", equalTo(here.sha()));

        asked(here.pct(), TODAY.plusDays(30), null).body("parent", equalTo(there.sha()));
    }

    @Test
    void only_the_department_moves_an_office_and_never_into_a_circle() {
        var here = Somewhere.made();

        move(here.manager("Judith Carrow", "sha-cluster:" + here.sha()).may("office:move"), here.pct(), "FELLS", TODAY)
                .statusCode(403)
                .body("code", equalTo("NOT_PERMITTED"));
        move(Person.named("Nobody Yet", "doh").may("office:move"), here.pct(), "FELLS", TODAY)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_DEPARTMENT"));
        move(DEPARTMENT, here.sha(), here.pct(), TODAY).statusCode(422).body("faults.pointer", contains("/parent"));
        move(DEPARTMENT, here.sha(), here.sha(), TODAY).statusCode(422).body("faults.pointer", contains("/parent"));
        move(DEPARTMENT, here.sha(), "NOWHERE", TODAY).statusCode(422).body("faults.pointer", contains("/parent"));
        DEPARTMENT
                .once()
                .body(Map.of("parent", here.sha(), "from", TODAY.toString(), "reason", "x"))
                .post("/offices/" + here.pct() + "/parents")
                .then()
                .statusCode(428);
        shown(here.sha()).body("parent", nullValue());
    }

    @Test
    void a_day_or_an_instant_that_cannot_be_read_is_refused() {
        England.OBSERVER
                .request()
                .queryParam("asAt", "yesterday")
                .queryParam("knownAt", "-100000-01-01T00:00:00Z")
                .get("/offices")
                .then()
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("asAt", "knownAt"));
    }

    private static ValidatableResponse move(Person by, String office, String parent, LocalDate from) {
        return by.step(version(office))
                .body(Map.of("parent", parent, "from", from.toString(), "reason", "It was recorded wrongly."))
                .post("/offices/" + office + "/parents")
                .then();
    }

    private static ValidatableResponse asked(String office, LocalDate asAt, Instant knownAt) {
        return England.OBSERVER
                .request()
                .queryParam("asAt", asAt.toString())
                .queryParam("knownAt", knownAt == null ? "" : knownAt.toString())
                .get("/offices/" + office)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(String office, LocalDate asAt, Instant knownAt) {
        return England.OBSERVER
                .request()
                .queryParam("asAt", asAt.toString())
                .queryParam("knownAt", knownAt == null ? "" : knownAt.toString())
                .queryParam("limit", 1)
                .queryParam(
                        "after",
                        Cursor.of(office.substring(0, office.length() - 1)).encoded())
                .get("/offices")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo(office));
    }
}
