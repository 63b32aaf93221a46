package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.openccg.registry.ccg.rest.Members.BOARD;
import static org.openccg.registry.ccg.rest.Members.TODAY;
import static org.openccg.registry.ccg.rest.Members.dissolve;
import static org.openccg.registry.ccg.rest.Members.rename;
import static org.openccg.registry.ccg.rest.Members.shown;
import static org.openccg.registry.ccg.rest.Members.trail;
import static org.openccg.registry.ccg.rest.Members.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LifecycleResourceTest {

    private final List<String> practices = new ArrayList<>();
    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        practices.addAll(England.practices(3));
        group = England.group(practices);
        chair = Members.chair(practices);
    }

    @Test
    @Refuses("REG-1")
    void a_group_takes_no_name_it_may_not_have() {
        Members.step(chair, group, "/rename", Map.of("name", "The Vale", "reason", "It is shorter."))
                .statusCode(422)
                .body("code", equalTo("CCG_NAME_INVALID"))
                .body("rule", equalTo("REG-1"));
        Members.step(chair, group, "/rename", Map.of("name", England.NAME, "reason", "It is nicer."))
                .statusCode(422)
                .body("faults.pointer", contains("/name"));
        shown(group).body("version", equalTo(1)).body("formerNames", empty());
    }

    @Test
    void of_two_editors_one_is_told_what_the_other_changed() {
        rename(chair, group, "Wharram").statusCode(200).header("ETag", "\"2\"");

        chair.step(1)
                .body(Map.of("name", "NHS Wharram Vale Clinical Commissioning Group", "reason", "The vale counts."))
                .post("/groups/" + group + "/rename")
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("present", equalTo("\"2\""))
                .body("changes.step", contains("RENAME"))
                .body("changes.capacity", contains("CHAIR"));
        shown(group).body("name", equalTo("NHS Wharram Clinical Commissioning Group"));
    }

    @Test
    void nobody_but_who_leads_a_group_renames_or_withdraws_it() {
        var partner = Members.partner(practices.get(1));
        rename(partner, group, "Wharram").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        withdraw(partner, group).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        withdraw(BOARD.may("group:withdraw"), group).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        chair.once()
                .body(Map.of("reason", "No more."))
                .post("/groups/" + group + "/withdraw")
                .then()
                .statusCode(428);
    }

    @Test
    void a_group_that_withdraws_sets_its_practices_free_and_is_kept() {
        withdraw(chair, group)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("members", empty())
                .body("steps", empty());

        trail(group)
                .body("step", contains("REGISTER", "WITHDRAW"))
                .body("[1].from", equalTo("EMERGING"))
                .body("[1].reason", equalTo("Its practices go elsewhere."));
        England.OBSERVER
                .request()
                .get("/practices/" + practices.get(0))
                .then()
                .body("memberships.to", contains(TODAY.toString()));
        rename(chair, group, "Wharram").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    @Refuses("APL-6")
    void the_board_dissolves_a_group_but_not_while_its_appeal_is_open() {
        Members.authorised(group, practices);
        dissolve(England.manager("Helen Marsh", "cluster:PCTC-001"), group, TODAY)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_BOARD"));
        dissolve(BOARD, group, TODAY.minusDays(1)).statusCode(422).body("faults.pointer", contains("/on"));
        BOARD.request().get("/groups/" + group + "/steps").then().body("step", contains("DISSOLVE"));

        var later = TODAY.plusDays(60);
        var appeal = UUID.randomUUID();
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", "2012-09-04T09:00:00Z"))
                .put("/stays/" + appeal)
                .then()
                .statusCode(200);
        dissolve(BOARD, group, later)
                .statusCode(409)
                .body("code", equalTo("STAYED"))
                .body("rule", equalTo("APL-6"));
        England.run("update stays set status = 'LIFTED', lifted_at = now() where appeal_id = ?", appeal);

        dissolve(BOARD, group, later)
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("members.to", contains(later.toString(), later.toString(), later.toString()))
                .body("members.settled", contains(true, true, true));
    }

    @Test
    @Refuses("REG-2")
    void the_code_of_a_group_that_ended_is_never_given_again() {
        England.run("update groups set code = '98Q', gss = 'E38999998' where id = ?", group);
        withdraw(chair, group).statusCode(200).body("code", equalTo("98Q"));
        var other = England.group(England.practices(2));

        assertThatThrownBy(() -> England.run("update groups set code = '98Q' where id = ?", other))
                .hasMessageContaining("groups_code_key");
        assertThatThrownBy(() -> England.run("update groups set gss = 'E38999998' where id = ?", other))
                .hasMessageContaining("groups_gss_key");
    }

    @Test
    void practices_leave_a_group_to_found_their_own() {
        Members.authorised(group, practices);
        var founder = England.gp("Grace Tamm", practices.get(1));

        String founded = split(founder, practices.subList(1, 3), group)
                .statusCode(201)
                .body("predecessors.groupId", contains(group.toString()))
                .body("predecessors.kind", contains("SPLIT"))
                .body("members.consented", contains(true, false))
                .extract()
                .path("id");

        shown(group)
                .body("status", equalTo("AUTHORISED"))
                .body("successors.groupId", contains(founded))
                .body("members.practice", contains(practices.get(0), practices.get(2)));
        trail(group)
                .body("step", contains("REGISTER", "APPLY", "AUTHORISE", "LEAVE", "SPLIT"))
                .body("[3].reason", containsString("It founds "));
    }

    @Test
    void only_members_split_from_a_group_and_only_from_one_that_is_there() {
        var strangers = England.practices(2);
        var founder = England.gp("Grace Tamm", strangers.get(0));

        split(founder, strangers, group)
                .statusCode(422)
                .body("faults.pointer", contains("/splitFrom"))
                .body("faults[0].detail", containsString(strangers.get(1)));
        split(founder, strangers, UUID.randomUUID()).statusCode(422).body("faults.pointer", contains("/splitFrom"));
        shown(group).body("$", hasKey("successors")).body("successors", empty());
    }

    @Test
    @Allows("APL-6")
    void a_stay_keeps_nobody_from_founding_a_group_of_their_own() {
        Members.stay(group);

        split(England.gp("Grace Tamm", practices.get(1)), practices.subList(1, 3), group)
                .statusCode(201);
    }

    @Test
    void a_founder_settled_elsewhere_only_claims_until_the_practice_has_left() {
        Members.authorised(group, practices);
        var mine = List.of(practices.get(1), practices.get(2));

        split(England.gp("Grace Tamm", practices.get(1)), mine, null)
                .statusCode(201)
                .body("members.consented", contains(false, false))
                .body("predecessors", empty());
        shown(group).body("members.settled", contains(true, true, true)).body("members.contested", not(empty()));
    }

    @Test
    @Refuses("REG-5")
    void groups_are_never_put_in_the_order_of_their_size() {
        England.OBSERVER
                .request()
                .queryParam("sort", "population")
                .get("/groups")
                .then()
                .statusCode(422)
                .body("rule", equalTo("REG-5"))
                .body("faults.pointer", contains("sort"));
        England.OBSERVER
                .request()
                .queryParam("sort", "name")
                .get("/groups")
                .then()
                .statusCode(200);
        chair.request().get("/groups/" + group + "/steps").then().body("step", hasItems("RENAME", "WITHDRAW"));
    }

    private static ValidatableResponse split(Person founder, List<String> practices, UUID from) {
        var body = new HashMap<String, Object>();
        body.put("name", "NHS Wharram Clinical Commissioning Group");
        body.put("reviewingOffice", England.CLUSTER);
        body.put("practices", practices);
        body.put("splitFrom", from);
        return founder.once().body(body).post("/groups").then();
    }
}
