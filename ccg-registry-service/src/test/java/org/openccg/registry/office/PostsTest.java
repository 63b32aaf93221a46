package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.office.Somewhere.DEPARTMENT;
import static org.openccg.registry.office.Somewhere.TODAY;
import static org.openccg.registry.office.Somewhere.appoint;
import static org.openccg.registry.office.Somewhere.delegate;
import static org.openccg.registry.office.Somewhere.deputy;
import static org.openccg.registry.office.Somewhere.end;
import static org.openccg.registry.office.Somewhere.given;
import static org.openccg.registry.office.Somewhere.lastTold;
import static org.openccg.registry.office.Somewhere.post;
import static org.openccg.registry.office.Somewhere.shown;
import static org.openccg.registry.office.Somewhere.toldTypes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PostsTest {

    @Test
    void a_head_lets_somebody_join_and_both_other_services_hear_of_it() {
        var here = Somewhere.made();
        var head = here.manager("Ruth Field");
        var joiner = here.manager("Helen Marsh");
        given(head, here.pct(), "HEAD");
        var body = post(joiner, "MANAGER");
        body.put("lineManager", head.subject());

        appoint(head, here.pct(), body)
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/offices/" + here.pct()))
                .body("capacity", equalTo("MANAGER"))
                .body("employer", equalTo("cluster:" + here.pct()))
                .body("lineManager", equalTo(head.subject().toString()))
                .body("from", equalTo(TODAY.toString()))
                .body("to", nullValue());

        shown(here.pct())
                .body("version", equalTo(3))
                .body("people.name", contains(joiner.name(), head.name()))
                .body("people.capacity", contains("MANAGER", "HEAD"));
        assertThat(toldTypes(joiner.subject())).containsExactly("PERSON_CHANGED");
        assertThat(lastTold(joiner.subject())).contains(here.pct()).contains("\"capacity\":\"MANAGER\"");
        head.request()
                .get("/offices/" + here.pct() + "/trail")
                .then()
                .statusCode(200)
                .body("step", contains("APPOINT", "APPOINT"))
                .body("[1].actorName", equalTo(head.name()))
                .body("[1].capacity", equalTo("HEAD"))
                .body("[1].detail.subject", equalTo(joiner.subject().toString()));
        joiner.request().get("/people/" + joiner.subject() + "/trail").then().body("step", contains("APPOINT"));
    }

    @Test
    void the_head_of_an_office_above_appoints_too_and_nobody_else_does() {
        var here = Somewhere.made();
        var above = here.manager("Judith Carrow", "sha-cluster:" + here.sha());
        given(above, here.sha(), "HEAD");
        var elsewhere = Somewhere.made();
        var foreign = elsewhere.manager("Gareth Stowe");
        given(foreign, elsewhere.pct(), "HEAD");
        var colleague = here.manager("Tom Birch");
        given(colleague, here.pct(), "MANAGER");

        appoint(above, here.pct(), post(here.manager("Helen Marsh"), "HEAD")).statusCode(201);
        for (var nobody : new org.openccg.platform.testing.Person[] {foreign, colleague}) {
            appoint(nobody, here.pct(), post(here.manager("Asha Thornley"), "MANAGER"))
                    .statusCode(403)
                    .body("code", equalTo("NOT_THE_HEAD"));
        }
        appoint(DEPARTMENT, "NOWHERE", post(colleague, "MANAGER")).statusCode(404);
        appoint(England.gp("Amara Osei").may("office:appoint"), here.pct(), post(colleague, "HEAD"))
                .statusCode(403)
                .body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void an_official_without_the_claim_is_not_the_department() {
        var here = Somewhere.made();
        var official =
                org.openccg.platform.testing.Person.named("Nobody Yet", "doh").may("office:appoint");

        appoint(official, here.pct(), post(here.manager("Helen Marsh"), "HEAD")).statusCode(403);
    }

    @Test
    void every_fault_of_an_appointment_is_named() {
        var here = Somewhere.made();
        var body = post(here.manager("Helen Marsh"), "DEPUTY");
        body.put("from", TODAY.minusDays(1).toString());
        body.put("to", TODAY.minusDays(2).toString());
        body.put("employer", "practice:T00000");
        body.put("lineManager", UUID.randomUUID());

        appoint(DEPARTMENT, here.pct(), body)
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/capacity", "/from", "/to", "/employer", "/lineManager"));
        appoint(DEPARTMENT, here.pct(), Map.of("employer", "my uncle", "from", "12012-01-01"))
                .statusCode(400);
        appoint(DEPARTMENT, here.pct(), Map.of("employer", "my uncle"))
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/capacity", "/employer", "/from", "/name", "/subject"));
    }

    @Test
    void lines_of_management_form_no_circle() {
        var here = Somewhere.made();
        var first = here.manager("First");
        var second = here.manager("Second");
        var third = here.manager("Third");
        given(first, here.pct(), "HEAD");
        var under = post(second, "MANAGER");
        under.put("lineManager", first.subject());
        appoint(DEPARTMENT, here.pct(), under).statusCode(201);
        var further = post(third, "MANAGER");
        further.put("lineManager", second.subject());
        appoint(DEPARTMENT, here.pct(), further).statusCode(201);

        var circle = post(first, "MANAGER");
        circle.put("lineManager", third.subject());
        appoint(DEPARTMENT, here.sha(), circle).statusCode(422).body("faults.pointer", contains("/lineManager"));
        var self = post(first, "MANAGER");
        self.put("lineManager", first.subject());
        appoint(DEPARTMENT, here.sha(), self).statusCode(422).body("faults.pointer", contains("/lineManager"));
    }

    @Test
    void nobody_holds_the_same_post_twice() {
        var here = Somewhere.made();
        var manager = here.manager("Helen Marsh");
        given(manager, here.pct(), "MANAGER");

        appoint(DEPARTMENT, here.pct(), post(manager, "MANAGER"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPOINTED"));
        assertThatThrownBy(() -> England.run(
                        "insert into office_appointments (office, subject, capacity) values (?, ?, 'MANAGER')",
                        here.pct(),
                        manager.subject()))
                .hasMessageContaining("one_post_of_a_kind");
    }

    @Test
    void a_leaver_keeps_the_days_gone_by_and_stands_for_the_office_no_longer() {
        var here = Somewhere.made();
        var leaver = here.manager("Helen Marsh");
        var id = given(leaver, here.pct(), "MANAGER");
        England.run("update office_appointments set from_on = ? where id = ?", TODAY.minusDays(30), id);
        leaver.request().get("/offices/" + here.pct() + "/trail").then().statusCode(200);

        end(DEPARTMENT, here.pct(), id, TODAY.minusDays(1)).statusCode(422).body("faults.pointer", contains("/to"));
        end(leaver, here.pct(), id, TODAY).statusCode(403).body("code", equalTo("NOT_THE_HEAD"));
        end(DEPARTMENT, here.pct(), UUID.randomUUID(), TODAY).statusCode(404);
        end(DEPARTMENT, here.sha(), id, TODAY).statusCode(404);
        end(DEPARTMENT, here.pct(), id, TODAY).statusCode(200).body("to", equalTo(TODAY.toString()));
        end(DEPARTMENT, here.pct(), id, TODAY).statusCode(409).body("code", equalTo("OVER_ALREADY"));

        shown(here.pct()).body("people", empty());
        England.OBSERVER
                .request()
                .queryParam("asAt", TODAY.minusDays(1).toString())
                .get("/offices/" + here.pct())
                .then()
                .body("people.name", contains(leaver.name()));
        assertThat(toldTypes(leaver.subject())).containsExactly("PERSON_CHANGED", "PERSON_CHANGED");
        assertThat(lastTold(leaver.subject())).contains("\"to\":\"" + TODAY + "\"");
        leaver.request().get("/offices/" + here.pct() + "/trail").then().statusCode(404);
        DEPARTMENT
                .request()
                .get("/offices/" + here.pct() + "/trail")
                .then()
                .body("step", contains("APPOINT", "END_APPOINTMENT"))
                .body("[1].reason", equalTo("Has found another post."));
    }

    @Test
    void a_deputy_acts_in_anothers_place_until_a_day() {
        var here = Somewhere.made();
        var head = here.manager("Ruth Field");
        var other = here.manager("Tom Birch", "cluster:NOT-HERE");
        given(head, here.pct(), "HEAD");
        other.request().get("/offices/" + here.pct() + "/trail").then().statusCode(404);

        String id = delegate(head, here.pct(), deputy(other, TODAY, TODAY.plusMonths(3)))
                .statusCode(201)
                .body("capacity", equalTo("DEPUTY"))
                .body("deputyFor", equalTo(head.subject().toString()))
                .extract()
                .path("id");

        other.request().get("/offices/" + here.pct() + "/trail").then().statusCode(200);
        appoint(other, here.pct(), post(here.manager("Helen Marsh"), "MANAGER")).statusCode(201);
        delegate(head, here.pct(), deputy(other, TODAY.plusDays(1), TODAY.plusDays(2)))
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPOINTED"));
        end(head, here.pct(), UUID.fromString(id), TODAY).statusCode(200);
        other.request().get("/offices/" + here.pct() + "/trail").then().statusCode(404);
        assertThat(toldTypes(other.subject())).containsExactly("PERSON_CHANGED", "PERSON_CHANGED");
    }

    @Test
    void a_head_names_the_deputy_of_somebody_absent_and_a_colleague_does_not() {
        var here = Somewhere.made();
        var head = here.manager("Ruth Field");
        var absent = here.manager("Helen Marsh");
        var colleague = here.manager("Tom Birch");
        given(head, here.pct(), "HEAD");
        given(absent, here.pct(), "MANAGER");
        given(colleague, here.pct(), "MANAGER");
        var body = deputy(colleague, TODAY, TODAY.plusDays(14));
        body.put("deputyFor", absent.subject());

        delegate(colleague, here.pct(), body).statusCode(403).body("code", equalTo("NOT_THE_HEAD"));
        delegate(head, here.pct(), body).statusCode(201);
    }

    @Test
    void a_deputy_is_somebody_else_for_three_months_at_most_and_never_for_days_gone_by() {
        var here = Somewhere.made();
        var manager = here.manager("Helen Marsh");
        given(manager, here.pct(), "MANAGER");

        delegate(manager, here.pct(), deputy(manager, TODAY.minusDays(1), TODAY.plusMonths(3)))
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/subject", "/from", "/to", "/deputyFor"));
        delegate(manager, here.pct(), deputy(here.manager("Tom Birch"), TODAY, TODAY))
                .statusCode(422)
                .body("faults.pointer", org.hamcrest.Matchers.hasItem("/to"));
        delegate(here.manager("Asha Thornley"), here.pct(), deputy(manager, TODAY, TODAY.plusDays(5)))
                .statusCode(422)
                .body("faults.pointer", contains("/deputyFor"));
    }

    @Test
    void deputies_of_one_who_leaves_end_too() {
        var here = Somewhere.made();
        var leaver = here.manager("Helen Marsh");
        var other = here.manager("Tom Birch");
        var id = given(leaver, here.pct(), "MANAGER");
        delegate(leaver, here.pct(), deputy(other, TODAY, TODAY.plusDays(20))).statusCode(201);

        end(DEPARTMENT, here.pct(), id, TODAY.plusDays(5)).statusCode(200);

        shown(here.pct())
                .body(
                        "people.to",
                        contains(TODAY.plusDays(5).toString(), TODAY.plusDays(5).toString()));
    }

    @Test
    void a_change_from_an_old_view_is_refused() {
        var here = Somewhere.made();
        given(here.manager("Helen Marsh"), here.pct(), "MANAGER");

        DEPARTMENT
                .step(1)
                .body(post(here.manager("Tom Birch"), "MANAGER"))
                .post("/offices/" + here.pct() + "/appointments")
                .then()
                .statusCode(412)
                .body("changes.step", contains("APPOINT"));
    }
}
