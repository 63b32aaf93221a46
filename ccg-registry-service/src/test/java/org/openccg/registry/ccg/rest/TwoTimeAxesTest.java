package org.openccg.registry.ccg.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.ccg.rest.Members.TODAY;
import static org.openccg.registry.ccg.rest.Members.shown;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** How a group was on a day, and what was known of it at an instant. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TwoTimeAxesTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final List<String> practices = new ArrayList<>();
    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        practices.addAll(England.practices(2));
        group = England.group(practices);
        chair = Members.chair(practices);
    }

    @Test
    @Allows("REG-9")
    void a_corrected_day_of_joining_is_true_for_yesterday_and_what_was_known_before_is_still_told() {
        var before = Instant.now();
        shown(group, YESTERDAY, null).statusCode(200).body("members", empty());

        Members.correct(chair, group, practices.get(1), YESTERDAY, null).statusCode(200);

        shown(group, YESTERDAY, null)
                .statusCode(200)
                .body("asAt", equalTo(YESTERDAY.toString()))
                .body("knownAt", nullValue())
                .body("members.practice", contains(practices.get(1)))
                .body("population.value", equalTo(6000));
        shown(group, YESTERDAY, before)
                .statusCode(200)
                .body("knownAt", notNullValue())
                .body("members", empty())
                .body("population", nullValue());
        England.OBSERVER
                .request()
                .queryParam("asAt", YESTERDAY.toString())
                .get("/practices/" + practices.get(1))
                .then()
                .body("memberships.groupId", contains(group.toString()));
        England.OBSERVER
                .request()
                .queryParam("asAt", YESTERDAY.toString())
                .queryParam("knownAt", before.toString())
                .get("/practices/" + practices.get(1))
                .then()
                .body("memberships", empty());
    }

    @Test
    void a_former_name_is_shown_on_its_days() {
        England.run("update group_names set from_on = ? where group_id = ?", TODAY.minusDays(30), group);
        var before = Instant.now();
        String place = "Wharram " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

        Members.rename(chair, group, place)
                .statusCode(200)
                .body("name", equalTo("NHS " + place + " Clinical Commissioning Group"))
                .body("formerNames.name", contains(England.NAME))
                .body("formerNames.to", contains(TODAY.toString()));

        shown(group, YESTERDAY, null).body("name", equalTo(England.NAME)).body("formerNames", empty());
        shown(group, TODAY, null)
                .body("name", equalTo("NHS " + place + " Clinical Commissioning Group"))
                .body("formerNames.name", contains(England.NAME));
        shown(group, TODAY, before).body("name", equalTo(England.NAME));
        found(place, TODAY, null, hasItem(group.toString()));
        found(place, TODAY, before, not(hasItem(group.toString())));
    }

    @Test
    void where_a_group_stood_the_trail_tells() {
        var before = Instant.now();
        Members.authorised(group, practices);

        shown(group, TODAY, null).body("status", equalTo("AUTHORISED"));
        shown(group, null, before).body("status", equalTo("EMERGING")).body("members.settled", contains(false, false));
        shown(group, YESTERDAY, null).body("status", nullValue()).body("name", nullValue());
    }

    @Test
    void the_past_has_no_version_and_nothing_to_be_done() {
        chair.request()
                .queryParam("asAt", TODAY.toString())
                .get("/groups/" + group)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("$", not(org.hamcrest.Matchers.hasKey("version")))
                .body("$", not(org.hamcrest.Matchers.hasKey("steps")))
                .body("reviewingOffice.code", equalTo(England.CLUSTER))
                .body("appointments.name", contains("Amara Osei"))
                .body("members.practice", equalTo(practices));
    }

    @ParameterizedTest
    @CsvSource({"asAt, yesterday", "asAt, 2012-02-30", "knownAt, 2012-07-02", "asAt, +99999-01-01"})
    void a_moment_that_cannot_be_read_is_refused_in_words(String name, String moment) {
        for (String path : List.of("/groups", "/groups/" + group, "/groups/" + group + "/populations")) {
            England.OBSERVER
                    .request()
                    .queryParam(name, moment)
                    .get(path)
                    .then()
                    .statusCode(422)
                    .body("faults.pointer", contains(name));
        }
    }

    @Test
    void a_corrected_list_size_leaves_what_was_known_of_the_patients() {
        var before = Instant.now();
        England.run("update list_sizes set superseded_at = now() where practice = ?", practices.get(0));
        England.run(
                "insert into list_sizes (practice, basis, as_at, value, recorded_at)"
                        + " values (?, 'RAW_LIST', '2012-04-01', 7000, now())",
                practices.get(0));

        shown(group).body("population.value", equalTo(13_000));
        shown(group, TODAY, before).body("population.value", equalTo(12_000));
        England.OBSERVER
                .request()
                .queryParam("knownAt", before.toString())
                .get("/practices/" + practices.get(0))
                .then()
                .body("population.value", equalTo(6000));
    }

    @Test
    @Allows("REG-7")
    void every_number_of_patients_has_its_basis_its_day_and_its_source() {
        England.run("""
                insert into group_populations (group_id, basis, as_at, value, source, recorded_at)
                values (?, 'ONS_MODERATED', '2012-04-01', 11500, 'Allocations for 2013/14', now())""", group);

        England.OBSERVER
                .request()
                .get("/groups/" + group + "/populations")
                .then()
                .statusCode(200)
                .body("basis", containsInAnyOrder("ONS_MODERATED", "RAW_LIST"))
                .body("value", containsInAnyOrder(11_500, 12_000))
                .body("asAt", contains("2012-04-01", "2012-04-01"))
                .body("source", containsInAnyOrder("Allocations for 2013/14", "sum of the lists of 2 practices"));
    }

    private static void found(String name, LocalDate asAt, Instant knownAt, org.hamcrest.Matcher<?> ids) {
        var request = England.OBSERVER
                .request()
                .queryParam("name", name)
                .queryParam("status", "EMERGING")
                .queryParam("office", England.CLUSTER)
                .queryParam("asAt", asAt.toString());
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt.toString());
        }
        request.get("/groups").then().statusCode(200).body("items.id", ids);
    }
}
