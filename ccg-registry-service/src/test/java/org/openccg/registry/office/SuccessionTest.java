package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.office.Somewhere.DEPARTMENT;
import static org.openccg.registry.office.Somewhere.TODAY;
import static org.openccg.registry.office.Somewhere.appoint;
import static org.openccg.registry.office.Somewhere.close;
import static org.openccg.registry.office.Somewhere.closed;
import static org.openccg.registry.office.Somewhere.given;
import static org.openccg.registry.office.Somewhere.lastTold;
import static org.openccg.registry.office.Somewhere.post;
import static org.openccg.registry.office.Somewhere.reviewers;
import static org.openccg.registry.office.Somewhere.shown;
import static org.openccg.registry.office.Somewhere.toldTypes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuccessionTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Inject
    Succession succession;

    @Test
    void the_department_closes_an_office_and_may_correct_it_until_the_day_has_passed() {
        var here = Somewhere.made();

        close(DEPARTMENT, here.pct(), TODAY.plusDays(9), here.board())
                .statusCode(200)
                .body("lastDay", equalTo(TODAY.plusDays(9).toString()))
                .body("successor", equalTo(here.board()))
                .body("inCharge", equalTo(here.pct()));
        close(DEPARTMENT, here.pct(), TODAY, here.board()).statusCode(200);

        assertThat(toldTypes(Office.caseOf(here.pct()))).containsExactly("OFFICE_CHANGED", "OFFICE_CHANGED");
        assertThat(lastTold(Office.caseOf(here.pct()))).contains("\"lastDay\":\"" + TODAY + "\"");
    }

    @Test
    @Refuses("TRN-1")
    void what_has_passed_on_is_not_corrected() {
        var here = Somewhere.made();
        closed(here.pct(), YESTERDAY, here.board());

        close(DEPARTMENT, here.pct(), TODAY.plusDays(9), here.board())
                .statusCode(409)
                .body("code", equalTo("OVER_ALREADY"))
                .body("rule", equalTo("TRN-1"));
    }

    @Test
    void an_office_closes_on_a_day_to_come_and_into_one_that_is_open_then() {
        var here = Somewhere.made();
        close(DEPARTMENT, here.sha(), TODAY.plusDays(3), here.board()).statusCode(200);

        close(DEPARTMENT, here.pct(), YESTERDAY, here.board())
                .statusCode(422)
                .body("faults.pointer", contains("/lastDay"));
        close(DEPARTMENT, here.pct(), TODAY.plusDays(3), here.sha())
                .statusCode(422)
                .body("faults.pointer", contains("/successor"));
        close(DEPARTMENT, here.pct(), TODAY, here.pct()).statusCode(422).body("faults.pointer", contains("/successor"));
        close(DEPARTMENT, here.board(), TODAY, here.pct()).statusCode(422).body("faults.pointer", contains("/lastDay"));
        close(Person.named("Nobody Yet", "doh").may("office:close"), here.pct(), TODAY, here.board())
                .statusCode(403)
                .body("code", equalTo("NOT_THE_DEPARTMENT"));
        close(here.manager("Ruth Field").may("office:close"), here.pct(), TODAY, here.board())
                .statusCode(403);
    }

    @Test
    @Allows("TRN-1")
    @Refuses("TRN-1")
    void the_day_after_the_successors_people_act_and_the_closed_offices_do_not() {
        var here = Somewhere.made();
        var old = here.manager("Judith Carrow", "sha-cluster:" + here.sha());
        var heir = here.manager("Honor Westlake", "nhscb");
        given(old, here.sha(), "HEAD");
        given(heir, here.board(), "HEAD");
        England.run("update office_appointments set from_on = null where subject = ?", old.subject());
        closed(here.sha(), YESTERDAY, here.board());

        appoint(old, here.pct(), post(here.manager("Helen Marsh"), "MANAGER"))
                .statusCode(403)
                .body("code", equalTo("NOT_THE_HEAD"))
                .body("rule", equalTo("TRN-1"));
        appoint(DEPARTMENT, here.sha(), post(here.manager("Helen Marsh"), "MANAGER"))
                .statusCode(422)
                .body("faults.rule", contains("TRN-1"));
        appoint(heir, here.pct(), post(here.manager("Helen Marsh"), "MANAGER")).statusCode(201);
    }

    @Test
    @Allows("TRN-1")
    void a_groups_trail_is_the_successors_to_read_and_no_longer_the_closed_offices() {
        var here = Somewhere.made();
        var group = group(here);
        var old = here.manager("Helen Marsh");
        var heir = here.manager("Callum Dray", "heir:" + here.board());
        trail(old, group).statusCode(200);
        England.run("update directory_office set claim = ? where code = ?", "heir:" + here.board(), here.board());
        trail(heir, group).statusCode(404);

        closed(here.pct(), YESTERDAY, here.board());

        trail(old, group).statusCode(404);
        trail(heir, group).statusCode(200);
    }

    @Test
    void everything_passes_on_once_whoever_does_it_and_however_often() {
        var here = Somewhere.made();
        var manager = here.manager("Helen Marsh");
        var post = given(manager, here.pct(), "MANAGER");
        England.run("update office_appointments set from_on = null where id = ?", post);
        var group = group(here);
        England.run("update group_offices set from_on = null where group_id = ?", group);
        closed(here.pct(), YESTERDAY, here.board());

        var now = Instant.now();
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> succession.at(now)))
                        .limit(3)
                        .toArray(CompletableFuture[]::new))
                .join();
        succession.at(now);

        England.OBSERVER
                .request()
                .get("/groups/" + group)
                .then()
                .body("version", equalTo(2))
                .body("status", equalTo("EMERGING"))
                .body("reviewingOffice.code", equalTo(here.board()))
                .body("reviewingOffice.shaCluster", nullValue());
        trail(DEPARTMENT, group)
                .body("step", contains("REGISTER", "SUCCEED"))
                .body("[1].capacity", equalTo("SERVICE"))
                .body("[1].detail.from", equalTo(here.pct()))
                .body("[1].detail.to", equalTo(here.board()));
        England.OBSERVER
                .request()
                .queryParam("office", here.board())
                .get("/groups")
                .then()
                .body("items.id", contains(group.toString()));
        // a file that names the closed office as the reviewing one means its heir
        assertThat(reviewers(group))
                .containsExactly(
                        here.pct() + " until " + TODAY + " then " + here.board(),
                        here.board() + " until null then " + here.board());
        assertThat(toldTypes(Office.caseOf(here.pct()))).containsExactly("OFFICE_CLOSED");
        assertThat(lastTold(Office.caseOf(here.pct())))
                .contains("\"lastDay\":\"" + YESTERDAY + "\"")
                .contains("\"successor\":\"" + here.board() + "\"")
                .contains("\"successorName\":\"Office " + here.board() + "\"");
        assertThat(lastTold(manager.subject())).contains("\"to\":\"" + TODAY + "\"");
        shown(here.pct()).body("inCharge", equalTo(here.board())).body("people", empty());
        DEPARTMENT
                .request()
                .get("/people/" + manager.subject() + "/trail")
                .then()
                .body("step", contains("APPOINT", "END_APPOINTMENT"));
    }

    @Test
    void an_heir_that_has_closed_too_passes_on_what_it_inherited() {
        var here = Somewhere.made();
        var group = group(here);
        closed(here.pct(), YESTERDAY.minusDays(1), here.sha());
        closed(here.sha(), YESTERDAY, here.board());

        succession.at(Instant.now());

        England.OBSERVER.request().get("/groups/" + group).then().body("reviewingOffice.code", equalTo(here.board()));
        trail(DEPARTMENT, group)
                .body("step", contains("REGISTER", "SUCCEED", "SUCCEED"))
                .body("detail.to", hasItem(here.sha()));
    }

    @Test
    void nothing_passes_on_before_the_last_day_is_over() {
        var here = Somewhere.made();
        var group = group(here);
        closed(here.pct(), TODAY, here.board());

        succession.at(TODAY.atTime(23, 59).atZone(BusinessClock.LONDON).toInstant());

        England.OBSERVER.request().get("/groups/" + group).then().body("reviewingOffice.code", equalTo(here.pct()));
    }

    @Test
    void a_new_group_may_name_the_office_that_inherited_reviews() {
        var here = Somewhere.made();
        var practices = England.practices(2);
        register(here.board(), practices).statusCode(422);

        closed(here.pct(), YESTERDAY, here.board());

        register(here.board(), practices).statusCode(201).body("reviewingOffice.shaCluster", nullValue());
        register(here.pct(), practices).statusCode(422);
    }

    private static UUID group(Somewhere here) {
        return UUID.fromString(register(here.pct(), England.practices(2))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse register(String office, List<String> practices) {
        return England.gp("Amara Osei", practices.get(0))
                .once()
                .body(Map.of("name", England.NAME, "reviewingOffice", office, "practices", practices))
                .post("/groups")
                .then();
    }

    private static ValidatableResponse trail(Person by, UUID group) {
        return by.request().get("/groups/" + group + "/trail").then();
    }
}
