package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openccg.registry.merger.rest.Union.BOARD;
import static org.openccg.registry.merger.rest.Union.CLUSTER;
import static org.openccg.registry.merger.rest.Union.TODAY;
import static org.openccg.registry.merger.rest.Union.group;
import static org.openccg.registry.merger.rest.Union.groupTrail;
import static org.openccg.registry.merger.rest.Union.shown;
import static org.openccg.registry.merger.rest.Union.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;
import org.openccg.registry.ccg.Merged;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EffectTest {

    private static final Map<String, String> REASONS = Map.of("reasons", "Each of them agreed.");

    private Union union;

    @Inject
    Heard heard;

    @BeforeEach
    void two_groups() {
        union = new Union(
                List.of(
                        England.practice("P1" + UUID.randomUUID(), 4000),
                        England.practice("P2" + UUID.randomUUID(), 18_900)),
                List.of(
                        England.practice("P3" + UUID.randomUUID(), 600),
                        England.practice("P4" + UUID.randomUUID(), 7)));
    }

    @Test
    @Allows("MRG-4")
    void several_groups_become_one_at_one_instant_and_nobody_is_lost() {
        int before = population(union.first) + population(union.second);
        var practices = new ArrayList<>(union.firstPractices);
        practices.addAll(union.secondPractices);

        var successor = union.effected();

        group(successor)
                .body("name", equalTo(Union.NAME))
                .body("status", equalTo("EMERGING"))
                .body("members.practice", equalTo(practices))
                .body("members.consented", contains(true, false, true, false))
                .body("population.value", equalTo(before))
                .body("reviewingOffice.code", equalTo(England.CLUSTER))
                .body("appointments.name", contains(union.secondChair.name()))
                .body("appointments.capacity", contains("CHAIR"))
                .body("appointments.from", contains(TODAY.toString()));
        assertThat(before).isEqualTo(4000 + 18_900 + 600 + 7);
        for (UUID gone : List.of(union.first, union.second)) {
            group(gone)
                    .body("status", equalTo("MERGED"))
                    .body("members", empty())
                    .body("appointments", empty())
                    .body("steps", empty());
        }
    }

    @Test
    void what_happened_is_written_down_where_people_look() {
        var successor = union.effected();

        groupTrail(union.first)
                .body("step", contains("REGISTER", "MERGE"))
                .body("[1].from", equalTo("EMERGING"))
                .body("[1].to", equalTo("MERGED"))
                .body("[1].capacity", equalTo("BOARD"))
                .body("[1].detail.successor", equalTo(successor.toString()));
        groupTrail(successor)
                .body("step", contains("BEGIN_BY_MERGER"))
                .body("[0].detail.predecessors", containsInAnyOrder(union.first.toString(), union.second.toString()));
        assertThat(Rows.of(
                        "select predecessor, kind, effective_on::text from group_successions where successor = ?",
                        successor))
                .containsExactlyInAnyOrder(
                        List.of(union.first, "MERGER", TODAY.toString()),
                        List.of(union.second, "MERGER", TODAY.toString()));
        assertThat(heard.all())
                .filteredOn(each -> each.successor().equals(successor))
                .singleElement()
                .satisfies(each -> assertThat(each.predecessors()).isEqualTo(Set.of(union.first, union.second)))
                .satisfies(each -> assertThat(each.on()).isEqualTo(TODAY));
        assertThat(Rows.of("""
                        select distinct on (case_id) body::json -> 'data' -> 'appointments' ->> 0 from outbox_event
                        where receiver = 'authorisation-service' and type = 'APPOINTMENTS_CHANGED'
                          and case_id in (?, ?) order by case_id, sequence desc""", union.first, union.second))
                .allSatisfy(row -> assertThat(row.get(0)).isNull());
    }

    @Test
    @Refuses("MRG-4")
    void it_waits_for_its_first_day_and_for_applications_under_way_and_then_nothing_is_half_done() {
        String merger = union.approved();
        England.run(
                "update groups set status = 'APPLICANT', status_before_application = 'EMERGING' where id = ?",
                union.second);

        step(BOARD, merger, "effect", null)
                .statusCode(409)
                .body("code", equalTo("MERGER_NOT_DUE"))
                .body("faults.rule", contains("MRG-4", "MRG-4"))
                .body("faults[0].detail", containsString("first day"))
                .body("faults[1].remedy", containsString("withdraw its application"));
        group(union.first).body("status", equalTo("EMERGING")).body("version", equalTo(1));
        shown(BOARD, merger).body("status", equalTo("APPROVED"));
    }

    @Test
    void a_stay_does_not_hinder_what_the_groups_themselves_want() {
        England.run(
                "insert into stays (appeal_id, group_id, since, status) values (?, ?, now(), 'PLACED')",
                UUID.randomUUID(),
                union.first);

        group(union.effected()).body("members.practice", hasItem(union.firstPractices.get(0)));
    }

    @Test
    void groups_that_were_all_authorised_become_one_that_is_and_keep_what_was_settled() {
        England.run("update groups set status = 'AUTHORISED' where id = ?", union.first);
        England.run("update groups set status = 'AUTHORISED_WITH_CONDITIONS' where id = ?", union.second);
        England.run("update memberships set settled_on = from_on where group_id in (?, ?)", union.first, union.second);

        group(union.effected())
                .body("status", equalTo("AUTHORISED_WITH_CONDITIONS"))
                .body("members.settled", contains(true, true, true, true));
    }

    @Test
    void the_board_decides_on_what_the_groups_applied_for_and_on_nothing_else() {
        String agreed = union.agreed();
        step(BOARD, agreed, "approve", REASONS).statusCode(404);
        step(union.firstChair, agreed, "apply", null).statusCode(200);
        step(BOARD, agreed, "approve", REASONS).statusCode(404);
        step(union.secondChair, agreed, "apply", null).statusCode(200);

        shown(CLUSTER, agreed)
                .statusCode(200)
                .body("participants.voted", contains((Object) null, null))
                .body("participants.carried", contains(true, true));
        step(CLUSTER, agreed, "approve", REASONS).statusCode(403).body("code", equalTo("NOT_THE_BOARD"));
        step(CLUSTER, agreed, "effect", null).statusCode(403);
        step(BOARD, agreed, "effect", null).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        step(BOARD, agreed, "refuse", Map.of("reasons", "The plan has no area yet."))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("decisionReasons", equalTo("The plan has no area yet."));
        group(union.first).body("status", equalTo("EMERGING")).body("version", equalTo(1));
    }

    @Test
    void nobody_withdraws_what_is_applied_for() {
        String merger = union.applied();

        step(union.firstChair, merger, "withdraw", Map.of("reasons", "Too late"))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void what_the_practices_answered_in_the_consultation_stays_among_them() {
        String merger = union.applied();

        for (var above : List.of(CLUSTER, BOARD)) {
            above.may("merger:view")
                    .request()
                    .get("/mergers/" + merger + "/answers")
                    .then()
                    .statusCode(403);
            above.request().get("/groups/" + union.first + "/mergers").then().body("items.id", contains(merger));
        }
    }

    private static int population(UUID group) {
        return group(group).extract().path("population.value");
    }

    /** What other features are told, in the same transaction. */
    @ApplicationScoped
    public static class Heard {

        private final List<Merged> merged = new CopyOnWriteArrayList<>();

        List<Merged> all() {
            return merged;
        }

        void merged(@Observes Merged event) {
            merged.add(event);
        }
    }
}
