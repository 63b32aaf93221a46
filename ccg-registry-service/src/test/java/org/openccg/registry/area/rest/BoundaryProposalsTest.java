package org.openccg.registry.area.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.registry.area.rest.Places.area;
import static org.openccg.registry.area.rest.Places.change;
import static org.openccg.registry.area.rest.Places.pieces;
import static org.openccg.registry.area.rest.Places.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;
import org.openccg.registry.area.rest.Places.Founded;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoundaryProposalsTest {

    private static final Person MANAGER = England.manager("Helen Marsh", "cluster:PCTC-001");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private List<String> lsoas;
    private Founded group;

    @BeforeEach
    void an_area() {
        lsoas = Places.lsoas(Places.authority("Skelwater"), 3);
        group = Places.group();
        change(group, Map.of("lsoas", lsoas.subList(0, 2))).statusCode(200);
    }

    @Test
    void an_office_proposes_on_the_record_and_nothing_changes() throws SQLException, IOException {
        int version = version(group.id());

        String id = propose(MANAGER, Map.of("add", lsoas.subList(2, 3), "remove", lsoas.subList(0, 1)))
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("author.name", equalTo("Helen Marsh"))
                .body("author.capacity", equalTo("MANAGER"))
                .body("author.organisation", equalTo("PCTC-001"))
                .extract()
                .path("id");

        assertThat(version(group.id())).isEqualTo(version);
        pieces(group.id()).body("items.lsoa", contains(lsoas.get(0), lsoas.get(1)));
        listed().body("items.id", contains(id)).body("items[0].add", contains(lsoas.get(2)));
        var told = told().orElseThrow();
        assertThat(told.at("/type").asText()).isEqualTo("SUGGESTION_LOGGED");
        assertThat(told.at("/data"))
                .isEqualTo(new ObjectMapper().readTree("""
                {"groupId": "%s", "suggestionId": "%s", "kind": "BOUNDARY", "advice": false, "office": "PCTC-001",
                 "author": {"subject": "%s", "name": "Helen Marsh", "capacity": "MANAGER"}, "madeOn": "%s",
                 "text": "It follows the trust's old boundary.", "linked": false, "replyUntil": null,
                 "replyComputed": null}""".formatted(group.id(), id, MANAGER.subject(), TODAY)));
    }

    @Test
    void what_the_group_adopts_is_its_own_change_and_says_whose_idea_it_was() {
        String id = propose(MANAGER, Map.of("add", lsoas.subList(2, 3), "remove", lsoas.subList(0, 1)))
                .extract()
                .path("id");

        answer(group.chair(), id, "adopt")
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("answer", equalTo("We talked about it."));

        pieces(group.id())
                .body("items.lsoa", contains(lsoas.get(1), lsoas.get(2)))
                .body("items[0].provenance", equalTo("declared by the group"))
                .body("items[1].provenance", startsWith("adopted from a proposal of PCTC-001 of "))
                .body("items[1].provenance", endsWith(" " + TODAY.getYear()));
        trail().body("step", contains("REGISTER", "CHANGE_AREA", "PROPOSE_BOUNDARY", "CHANGE_AREA"))
                .body("[3].detail.proposedBy", equalTo("PCTC-001"))
                .body("[3].detail.removed", equalTo(1));
        answer(group.chair(), id, "decline").statusCode(409).body("code", equalTo("PROPOSAL_ANSWERED"));
    }

    @Test
    void what_the_group_declines_has_no_effect() {
        String id = propose(MANAGER, Map.of("remove", lsoas.subList(0, 1)))
                .extract()
                .path("id");

        answer(MANAGER.may("group:change-area"), id, "adopt").statusCode(403);
        answer(England.gp("Bo Ferris", group.practices().get(1)), id, "adopt")
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
        answer(group.chair(), id, "decline").statusCode(200).body("status", equalTo("DECLINED"));

        area(group.id()).body("lsoas", equalTo(2));
    }

    @Test
    void a_member_practice_proposes_too_and_nobody_else_is_told() throws SQLException, IOException {
        var practice = group.practices().get(1);

        propose(England.gp("Bo Ferris", practice), Map.of("practice", practice, "add", lsoas.subList(2, 3)))
                .statusCode(201)
                .body("author.capacity", equalTo("PRACTICE"))
                .body("author.organisation", equalTo(practice));

        assertThat(told()).isEmpty();
    }

    @Test
    void the_department_and_the_offices_above_propose_in_their_own_names() {
        propose(England.manager("Ruth Field", "sha-cluster:FELLS"), Map.of("add", lsoas.subList(2, 3)))
                .statusCode(201)
                .body("author.organisation", equalTo("FELLS"));
        propose(
                        Person.named("Owen Vale", "doh")
                                .may("group:propose-boundary")
                                .of("national"),
                        Map.of("add", lsoas.subList(2, 3)))
                .statusCode(201)
                .body("author.capacity", equalTo("DEPARTMENT"))
                .body("author.organisation", equalTo("DOH"));
    }

    @Test
    void strangers_propose_nothing_and_see_nothing() {
        var stranger = England.manager("Vera Quillan", "cluster:PCTC-009");
        propose(stranger, Map.of("add", lsoas.subList(2, 3)))
                .statusCode(403)
                .body("code", equalTo("NOT_THE_REVIEWING_OFFICE"));
        propose(England.gp("Ines Hollander", "T00001"), Map.of("practice", "T00001", "add", lsoas.subList(2, 3)))
                .statusCode(422);
        propose(England.gp("Ines Hollander", "T00001"), Map.of("add", lsoas.subList(2, 3)))
                .statusCode(422)
                .body("faults.pointer", contains("/practice"));
        stranger.request()
                .get("/groups/" + group.id() + "/boundary-proposals")
                .then()
                .statusCode(404);
    }

    @Test
    void what_cannot_be_meant_is_named() {
        propose(MANAGER, Map.of()).statusCode(422).body("faults.pointer", contains("/add"));
        propose(MANAGER, Map.of("add", List.of(lsoas.get(0), "E01"), "remove", List.of(lsoas.get(0))))
                .statusCode(422)
                .body("faults.pointer", contains("/add/1", "/remove/0"));
        listed().body("items.size()", equalTo(0));
    }

    private ValidatableResponse propose(Person by, Map<String, ?> what) {
        var body = new HashMap<String, Object>(what);
        body.put("reason", "It follows the trust's old boundary.");
        return by.once()
                .body(body)
                .post("/groups/" + group.id() + "/boundary-proposals")
                .then();
    }

    private ValidatableResponse answer(Person by, String id, String how) {
        return by.step(version(group.id()))
                .body(Map.of("words", "We talked about it."))
                .post("/groups/" + group.id() + "/boundary-proposals/" + id + "/" + how)
                .then();
    }

    private ValidatableResponse listed() {
        return group.chair()
                .request()
                .get("/groups/" + group.id() + "/boundary-proposals")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse trail() {
        return group.chair()
                .request()
                .get("/groups/" + group.id() + "/trail")
                .then()
                .statusCode(200);
    }

    private Optional<JsonNode> told() throws SQLException, IOException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement("select body from outbox_event where case_id = ?"
                        + " and receiver = 'authorisation-service' and type = 'SUGGESTION_LOGGED'")) {
            query.setObject(1, group.id());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new ObjectMapper().readTree(rows.getString(1))) : Optional.empty();
            }
        }
    }
}
