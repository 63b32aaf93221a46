package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;
import org.openccg.registry.area.rest.Places;

/** Groups and practices are found by what people know of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupSearchTest {

    @Test
    void by_part_of_the_name_of_a_former_name_or_by_the_code() {
        var group = named("NHS Ottermere 100% Clinical Commissioning Group", "41A");
        England.run("""
                insert into group_names (group_id, name, from_on, to_on, recorded_at)
                values (?, 'NHS Heronmere Clinical Commissioning Group', '2001-04-01', '2002-04-01', now())""", group);

        asked(Map.of("q", "ottermere")).body("items.id", contains(group.toString()));
        asked(Map.of("q", "mere 100%")).body("items.id", contains(group.toString()));
        asked(Map.of("q", "otter_ere")).body("items", empty());
        asked(Map.of("q", "HERONMERE")).body("items.id", contains(group.toString()));
        asked(Map.of("q", "41a")).body("items.id", hasItem(group.toString()));
        asked(Map.of("q", "herringmere")).body("items", empty());
    }

    @Test
    void by_a_member_practice_and_by_where_its_members_are() {
        var practices = England.practices(2);
        England.run("update practices set postcode = 'QX7 4ZZ' where code = ?", practices.get(0));
        var group = England.group(practices);

        asked(Map.of("practice", practices.get(1))).body("items.id", contains(group.toString()));
        asked(Map.of("postcode", "qx7")).body("items.id", contains(group.toString()));
        asked(Map.of("postcode", "QX7 4")).body("items.id", contains(group.toString()));
        asked(Map.of("postcode", "QX74")).body("items", empty());
        asked(Map.of("postcode", "X7")).body("items", empty());
    }

    @Test
    void by_the_reviewing_office_and_by_every_office_above_it() {
        England.office("OTTERS", "SHA_CLUSTER", null);
        England.office("PCTC-777", "PCT_CLUSTER", "OTTERS");
        var group = England.group(England.practices(2));
        England.run("update groups set reviewing_office = 'PCTC-777' where id = ?", group);

        asked(Map.of("office", "PCTC-777")).body("items.id", contains(group.toString()));
        asked(Map.of("office", "OTTERS")).body("items.id", contains(group.toString()));
        asked(Map.of("office", "FELLS", "limit", 200)).body("items.id", not(hasItem(group.toString())));
        counted(Map.of("office", "OTTERS"))
                .body("total", equalTo(1))
                .body("byStatus.EMERGING", equalTo(1))
                .body("byShaCluster.shaCluster", contains("OTTERS"))
                .body("byShaCluster[0].byStatus.EMERGING", equalTo(1));
    }

    @Test
    void by_a_small_area_or_a_local_authority_that_belongs_to_it_in_part() {
        String authority = Places.authority("Ottershire");
        String elsewhere = Places.authority("Heronshire");
        var lsoas = Places.lsoas(authority, 2);
        Places.lsoas(elsewhere, 1);
        var group = Places.group();
        Places.change(group, Map.of("lsoas", lsoas.subList(0, 1))).statusCode(200);

        asked(Map.of("area", lsoas.get(0))).body("items.id", contains(group.id().toString()));
        asked(Map.of("area", authority.toLowerCase()))
                .body("items.id", contains(group.id().toString()));
        asked(Map.of("area", lsoas.get(1))).body("items", empty());
        asked(Map.of("area", elsewhere)).body("items", empty());
        counted(Map.of("area", authority)).body("total", equalTo(1));
    }

    @Test
    void by_several_statuses_and_by_several_questions_at_once() {
        var practices = England.practices(2);
        var group = England.group(practices);
        String place = "Pike " + UUID.randomUUID();
        England.run("update groups set name = ?, status = 'SHADOW' where id = ?", place, group);

        England.OBSERVER
                .request()
                .queryParam("q", place)
                .queryParam("status", "EMERGING", "SHADOW")
                .queryParam("practice", practices.get(0))
                .get("/groups")
                .then()
                .statusCode(200)
                .body("items.id", contains(group.toString()));
        asked(Map.of("q", place, "status", "EMERGING")).body("items", empty());
        counted(Map.of("q", place, "status", "EMERGING"))
                .body("total", equalTo(0))
                .body("byShaCluster", empty());
    }

    @Test
    void counts_say_how_long_the_list_is() {
        String place = "Minnow " + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            England.run("update groups set name = ? where id = ?", place, England.group(England.practices(2)));
        }

        counted(Map.of("q", place)).body("total", equalTo(3));
        String next = asked(Map.of("q", place, "limit", 2)).extract().path("next");
        asked(Map.of("q", place, "limit", 2, "after", next))
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=ab", "status=HUGE", "limit=0", "limit=201", "status=EMERGING&status=SMALL"})
    void what_cannot_be_asked_is_named(String question) {
        England.OBSERVER.request().get("/groups?" + question).then().statusCode(422);
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused() {
        asked(Map.of(), 400, Map.of("after", Cursor.of("NHS", "no-id").encoded()));
        asked(Map.of(), 400, Map.of("after", "nonsense"));
    }

    @Test
    void practices_are_found_by_name_code_and_postcode() {
        var practice = England.practices(1).get(0);
        England.run(
                "update practices set name = 'Bullrush & Reed Surgery', postcode = 'QX9 1AA' where code = ?", practice);

        found(Map.of("q", "rush & reed")).body("items.code", contains(practice));
        found(Map.of("q", practice.toLowerCase())).body("items.code", contains(practice));
        found(Map.of("postcode", "qx9")).body("items.code", contains(practice));
        found(Map.of("postcode", "QX9", "unaffiliated", true)).body("items.code", contains(practice));
        England.group(List.of(practice, England.practices(1).get(0)));
        found(Map.of("postcode", "QX9", "unaffiliated", true)).body("items", empty());
        England.OBSERVER.request().get("/practices?q=ab").then().statusCode(422);
    }

    @Test
    void a_page_takes_as_many_statements_for_one_group_as_for_many() {
        England.group(England.practices(2));
        England.group(England.practices(2));
        for (String list : List.of("/groups", "/practices", "/groups/counts", "/offices")) {
            var one = Statements.during(() -> England.OBSERVER.request().get(list + "?limit=1"));
            var many = Statements.during(() -> England.OBSERVER.request().get(list + "?limit=50"));
            assertThat(many).as(list).hasSameSizeAs(one);
        }
    }

    private static UUID named(String name, String code) {
        var group = England.group(England.practices(2));
        England.run("update groups set name = ?, code = ? where id = ?", name, code, group);
        return group;
    }

    private static ValidatableResponse asked(Map<String, ?> question) {
        return asked(question, 200, Map.of());
    }

    private static ValidatableResponse asked(Map<String, ?> question, int status, Map<String, ?> more) {
        return England.OBSERVER
                .request()
                .queryParams(question)
                .queryParams(more)
                .get("/groups")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse counted(Map<String, ?> question) {
        return England.OBSERVER
                .request()
                .queryParams(question)
                .get("/groups/counts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse found(Map<String, ?> question) {
        return England.OBSERVER
                .request()
                .queryParams(question)
                .get("/practices")
                .then()
                .statusCode(200);
    }
}
