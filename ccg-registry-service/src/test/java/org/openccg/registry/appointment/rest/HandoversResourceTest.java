package org.openccg.registry.appointment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.appointment.rest.Acts.TODAY;
import static org.openccg.registry.appointment.rest.Acts.handOver;
import static org.openccg.registry.appointment.rest.Acts.newcomer;
import static org.openccg.registry.appointment.rest.Acts.shown;
import static org.openccg.registry.appointment.rest.Acts.support;
import static org.openccg.registry.appointment.rest.Acts.trail;
import static org.openccg.registry.appointment.rest.Acts.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandoversResourceTest {

    private static final Person BOARD = England.manager("Margit Hale", "nhscb");

    private final Person elected = newcomer();
    private List<String> practices;
    private UUID group;
    private Person chair;
    private Person second;
    private Person third;

    @BeforeEach
    void a_group_of_four_practices() {
        Acts.offices();
        practices = England.practices(4);
        group = England.group(practices);
        chair = Acts.chair(practices);
        second = England.gp("Piotr Lindqvist", practices.get(1));
        third = England.gp("Grace Tamm", practices.get(2));
    }

    @Test
    void more_than_half_of_the_practices_put_in_whom_they_choose() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        shown(group).body("appointments.name", contains("Amara Osei"));
        support(third, group, handover, practices.get(2))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("supportedBy", equalTo(practices.subList(1, 3)))
                .body("majority", equalTo(3));

        support(chair, group, handover, practices.get(0)).statusCode(200).body("status", equalTo("CARRIED"));

        shown(group)
                .body("appointments.name", contains(elected.name()))
                .body("appointments.elected", contains(true))
                .body("appointments.from", contains(TODAY.toString()));
        trail(group)
                .body("step", contains("REGISTER", "HAND_OVER", "SUPPORT_HANDOVER", "SUPPORT_HANDOVER"))
                .body("actorName", contains("Amara Osei", "Piotr Lindqvist", "Grace Tamm", "Amara Osei"))
                .body("[1].reason", equalTo("The practices want another"))
                .body("[2].detail.practice", equalTo(practices.get(2)))
                .body("[3].detail.supporters", equalTo(practices.subList(0, 3)))
                .body("[3].detail.ended", hasSize(1));
        support(chair, group, handover, practices.get(0)).statusCode(409).body("code", equalTo("HANDOVER_CLOSED"));
    }

    @Test
    void half_of_the_practices_are_no_majority_and_neither_is_one_practice_with_two_voters() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        support(third, group, handover, practices.get(2)).body("status", equalTo("OPEN"));

        var partner = England.gp("Ruth Aldous", practices.get(2));
        support(partner, group, handover, practices.get(2))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("supportedBy", hasSize(2));

        shown(group).body("appointments.name", contains("Amara Osei"));
    }

    @Test
    @Allows("LDR-1")
    void the_practices_may_choose_somebody_of_the_offices_above() {
        KnownPeople.post(elected, "PCTC-001", "MANAGER", null);

        String handover = handOver(
                        second, group, elected, "ACCOUNTABLE_OFFICER", practices.get(1), "employer", "cluster:PCTC-001")
                .statusCode(201)
                .extract()
                .path("id");
        carry(handover);

        shown(group).body("appointments.name", hasItem(elected.name()));
    }

    @Test
    void the_practices_act_on_a_vacancy_too() {
        Acts.vacateChair(group, 200);

        carry(open(second, elected, "CHAIR", practices.get(1)));

        shown(group).body("appointments.name", contains(elected.name()));
        Acts.appoint(elected, group, newcomer(), "SIGNATORY").statusCode(201);
    }

    @Test
    void what_the_practices_chose_the_chair_does_not_undo() {
        carry(open(second, elected, "ACCOUNTABLE_OFFICER", practices.get(1)));
        String officer = Acts.idOf(group, "ACCOUNTABLE_OFFICER");

        Acts.appoint(chair, group, newcomer(), "ACCOUNTABLE_OFFICER")
                .statusCode(409)
                .body("code", equalTo("CHOSEN_BY_PRACTICES"));
        Acts.end(chair, group, officer, TODAY).statusCode(409).body("code", equalTo("CHOSEN_BY_PRACTICES"));
        String code =
                Acts.invite(chair, group, "ACCOUNTABLE_OFFICER", null).extract().path("code");
        Acts.accept(newcomer(), code).statusCode(409).body("code", equalTo("CHOSEN_BY_PRACTICES"));
        chair.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("href", not(hasItem("/groups/" + group + "/appointments/" + officer + "/end")));
        Acts.end(elected, group, officer, TODAY).statusCode(200);
    }

    @Test
    void a_chair_elected_for_later_is_not_passed_over_by_the_one_who_goes() {
        String handover = handOver(
                        second,
                        group,
                        elected,
                        "CHAIR",
                        practices.get(1),
                        "from",
                        TODAY.plusDays(10).toString())
                .statusCode(201)
                .extract()
                .path("id");
        carry(handover);
        shown(group)
                .body("appointments.name", contains("Amara Osei", elected.name()))
                .body("appointments[0].to", equalTo(TODAY.plusDays(10).toString()));

        Acts.appoint(chair, group, newcomer(), "CHAIR").statusCode(422);
        String next = shown(group).extract().path("appointments[1].id");
        Acts.end(chair, group, next, TODAY).statusCode(409);
    }

    @Test
    void the_practices_put_in_whom_they_choose_whatever_the_chair_arranged() {
        Acts.appoint(
                        chair,
                        group,
                        newcomer(),
                        "CHAIR",
                        "from",
                        TODAY.plusDays(5).toString())
                .statusCode(201);

        carry(open(second, elected, "CHAIR", practices.get(1)));

        shown(group).body("appointments.name", contains(elected.name()));
    }

    @Test
    void a_handover_carried_late_takes_effect_that_day() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        England.run("update handovers set from_on = ? where id = ?", TODAY.minusDays(9), UUID.fromString(handover));

        carry(handover);

        shown(group).body("appointments.from", contains(TODAY.toString()));
    }

    @Test
    void a_practice_may_take_its_vote_back_while_the_handover_is_open() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        support(third, group, handover, practices.get(2)).statusCode(200);

        withdraw(third, group, handover, practices.get(2))
                .statusCode(200)
                .body("supportedBy", contains(practices.get(1)));
        support(chair, group, handover, practices.get(0)).statusCode(200).body("status", equalTo("OPEN"));
        support(third, group, handover, practices.get(2)).statusCode(200).body("status", equalTo("CARRIED"));
        withdraw(third, group, handover, practices.get(2)).statusCode(409).body("code", equalTo("HANDOVER_CLOSED"));
    }

    @Test
    void a_handover_is_open_for_28_days() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        England.run(
                "update handovers set proposed_at = proposed_at - interval '28 days',"
                        + " open_until = open_until - interval '28 days' where id = ?",
                UUID.fromString(handover));

        support(third, group, handover, practices.get(2)).statusCode(409).body("code", equalTo("HANDOVER_CLOSED"));

        listed().body("items.status", contains("LAPSED"));
        open(second, elected, "CHAIR", practices.get(1));
    }

    @Test
    void two_handovers_may_compete_and_the_first_majority_wins() {
        var other = newcomer();
        String first = open(second, elected, "CHAIR", practices.get(1));
        String rival = open(third, other, "CHAIR", practices.get(2));
        String officer = open(third, other, "ACCOUNTABLE_OFFICER", practices.get(2));

        carry(rival);

        support(chair, group, first, practices.get(0)).statusCode(409);
        listed().body("items.id", contains(first, rival, officer))
                .body("items.status", contains("LAPSED", "CARRIED", "OPEN"));
        shown(group).body("appointments.name", contains(other.name()));
    }

    @Test
    void the_same_handover_is_proposed_once() {
        open(second, elected, "CHAIR", practices.get(1));

        handOver(third, group, elected, "CHAIR", practices.get(2))
                .statusCode(409)
                .body("code", equalTo("ALREADY_PROPOSED"));
    }

    @Test
    void nobody_votes_for_a_practice_of_others_or_one_that_is_no_member() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        String stranger = England.practices(1).get(0);

        support(second, group, handover, practices.get(2)).statusCode(403).body("code", equalTo("NOT_YOUR_PRACTICE"));
        withdraw(third, group, handover, practices.get(1)).statusCode(403);
        handOver(second, group, newcomer(), "CHAIR", practices.get(2)).statusCode(403);
        support(England.gp("Vera Quillan", stranger), group, handover, stranger)
                .statusCode(422)
                .body("faults.pointer", contains("/practice"));
        support(second, group, UUID.randomUUID().toString(), practices.get(1)).statusCode(404);
    }

    @Test
    void a_handover_of_another_group_is_not_found() {
        String foreign = open(second, elected, "CHAIR", practices.get(1));
        var mine = England.group(practices);

        String absent = support(third, mine, UUID.randomUUID().toString(), practices.get(2))
                .extract()
                .asString();
        support(third, mine, foreign, practices.get(2)).statusCode(404).body(equalTo(absent));
    }

    @Test
    void a_practice_that_left_counts_no_longer() {
        String handover = open(second, elected, "CHAIR", practices.get(1));
        support(third, group, handover, practices.get(2)).statusCode(200);
        England.run(
                "update memberships set from_on = ?, to_on = ? where group_id = ? and practice = ?",
                TODAY.minusDays(9),
                TODAY,
                group,
                practices.get(2));

        // one of three supports it now, then two
        support(second, group, handover, practices.get(1)).body("status", equalTo("OPEN"));
        support(chair, group, handover, practices.get(0)).body("status", equalTo("CARRIED"));
    }

    @Test
    void a_practice_that_joins_later_has_no_vote_yet() {
        England.run(
                "update memberships set from_on = ? where group_id = ? and practice = ?",
                TODAY.plusDays(9),
                group,
                practices.get(1));

        handOver(second, group, elected, "CHAIR", practices.get(1))
                .statusCode(422)
                .body("faults.pointer", contains("/practice"));
        second.request().get("/groups/" + group + "/steps").then().body("step", contains("CONSENT", "LEAVE"));
    }

    @Test
    void only_places_one_person_holds_are_handed_over_and_not_in_the_past() {
        handOver(second, group, elected, "DEPUTY", practices.get(1))
                .statusCode(422)
                .body("faults.pointer", contains("/capacity"));
        handOver(second, group, elected, "CHAIR", practices.get(1), "from", "2011-01-01")
                .statusCode(422)
                .body("faults.pointer", contains("/from"));
    }

    @Test
    void votes_at_the_same_moment_put_one_person_in_once() throws Exception {
        practices = England.practices(8);
        group = England.group(practices);
        String handover = open(England.gp("Amara Osei", practices.get(0)), elected, "CHAIR", practices.get(0));
        var rival = newcomer();
        String other = open(England.gp("Grace Tamm", practices.get(7)), rival, "CHAIR", practices.get(7));
        var pool = Executors.newFixedThreadPool(8);
        var votes = new ArrayList<Future<Integer>>();
        for (String practice : practices) {
            for (String choice : List.of(handover, other)) {
                votes.add(pool.submit(() -> support(England.gp("Voter " + practice, practice), group, choice, practice)
                        .extract()
                        .statusCode()));
            }
        }
        var answers = new ArrayList<Integer>();
        for (var vote : votes) {
            answers.add(vote.get());
        }
        pool.shutdown();

        assertThat(answers).containsOnly(200, 409);
        shown(group).body("appointments", hasSize(1));
        listed().body("items.status.findAll { it == 'CARRIED' }", hasSize(1))
                .body("items.status.findAll { it == 'LAPSED' }", hasSize(1));
        trail(group).body("findAll { it.detail.supporters != null }", hasSize(1));
    }

    @Test
    void handovers_are_seen_page_by_page_by_those_whom_the_group_concerns() {
        open(second, elected, "CHAIR", practices.get(1));
        open(third, newcomer(), "CHAIR", practices.get(2));
        String path = "/groups/" + group + "/handovers";

        for (Person concerned :
                List.of(second, England.manager("Helen Marsh", "cluster:PCTC-001"), England.manager("J", "nhscb"))) {
            concerned.request().get(path).then().statusCode(200).body("items", hasSize(2));
        }
        String next = second.request()
                .queryParam("limit", 1)
                .get(path)
                .then()
                .body("items.name", contains(elected.name()))
                .extract()
                .path("next");
        second.request()
                .queryParam("after", next)
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items.name", not(hasItem(elected.name())))
                .body("next", nullValue());
        second.request().queryParam("after", "bm9uc2Vuc2U").get(path).then().body("items", empty());

        var stranger = England.gp("Vera Quillan", "T00000");
        String absent = stranger.request()
                .get("/groups/" + UUID.randomUUID() + "/handovers")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        stranger.request().get(path).then().statusCode(404).body(equalTo(absent));
        England.OBSERVER.request().get(path).then().statusCode(403);
    }

    @Test
    void an_open_handover_is_offered_to_members() {
        String handover = open(second, elected, "CHAIR", practices.get(1));

        third.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("href", hasItem("/groups/" + group + "/handovers/" + handover + "/support"));
    }

    @Test
    void what_is_missing_is_named_field_by_field() {
        Acts.post(second, "/groups/" + group + "/handovers", Map.of())
                .statusCode(422)
                .body(
                        "faults.pointer",
                        contains("/capacity", "/employer", "/from", "/name", "/practice", "/reason", "/subject"));
    }

    private io.restassured.response.ValidatableResponse listed() {
        return BOARD.request().get("/groups/" + group + "/handovers").then().statusCode(200);
    }

    private String open(Person by, Person whom, String capacity, String practice) {
        return handOver(by, group, whom, capacity, practice)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .extract()
                .path("id");
    }

    /** Three of the four practices want it. */
    private void carry(String handover) {
        support(chair, group, handover, practices.get(0)).statusCode(200);
        support(second, group, handover, practices.get(1)).statusCode(200);
        if (!BOARD.request()
                .get("/groups/" + group + "/handovers")
                .path("items.find { it.id == '%s' }.status".formatted(handover))
                .equals("CARRIED")) {
            support(third, group, handover, practices.get(2)).statusCode(200).body("status", equalTo("CARRIED"));
        }
    }
}
