package org.openccg.registry.appointment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.appointment.rest.Acts.TODAY;
import static org.openccg.registry.appointment.rest.Acts.accept;
import static org.openccg.registry.appointment.rest.Acts.invite;
import static org.openccg.registry.appointment.rest.Acts.newcomer;
import static org.openccg.registry.appointment.rest.Acts.shown;
import static org.openccg.registry.appointment.rest.Acts.trail;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InvitationsResourceTest {

    private List<String> practices;
    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        Acts.offices();
        practices = England.practices(3);
        group = England.group(practices);
        chair = Acts.chair(practices);
    }

    @Test
    void a_signatory_comes_by_the_code_the_chair_passed_on() {
        var signatory = newcomer(practices.get(1));
        String code = invite(chair, group, "SIGNATORY", practices.get(1))
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("practice", equalTo(practices.get(1)))
                .extract()
                .path("code");
        assertThat(code).hasSize(43);

        accept(signatory, code)
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/groups/" + group))
                .body("groupId", equalTo(group.toString()))
                .body(
                        "appointments.find { it.capacity == 'SIGNATORY' }.subject",
                        equalTo(signatory.subject().toString()))
                .body("appointments.name", hasItem(signatory.name()));

        trail(group)
                .body("step", contains("REGISTER", "INVITE", "APPOINT"))
                .body("[2].actorName", equalTo(signatory.name()))
                .body("[2].capacity", equalTo("SIGNATORY"))
                .body("[2].detail.invitedBy", equalTo(chair.subject().toString()));
        listed().body("items.status", contains("ACCEPTED"));
    }

    @Test
    @Allows("LDR-1")
    void a_colleague_comes_as_deputy_or_accountable_officer() {
        for (String capacity : List.of("DEPUTY", "ACCOUNTABLE_OFFICER")) {
            accept(newcomer(), code(capacity, null)).statusCode(201).body("appointments.capacity", hasItem(capacity));
        }
    }

    @Test
    void every_code_that_does_not_work_gets_the_same_answer() {
        var guest = newcomer(practices.get(1));
        String used = code("SIGNATORY", practices.get(1));
        accept(guest, used).statusCode(201);
        String revoked = code("SIGNATORY", practices.get(1));
        revoke(chair, newest()).statusCode(200).body("status", equalTo("REVOKED"));
        String expired = code("SIGNATORY", practices.get(1));
        England.run(
                "update invitations set invited_at = invited_at - interval '14 days',"
                        + " valid_until = valid_until - interval '14 days' where id = ?",
                UUID.fromString(newest()));
        String pointless = code("DEPUTY", null);
        England.run(
                "update invitations set from_on = ?, to_on = ? where id = ?",
                TODAY.minusDays(9),
                TODAY,
                UUID.fromString(newest()));
        String foreign = code("SIGNATORY", practices.get(2));

        String wrong = accept(guest, "wrong").statusCode(404).extract().asString();
        for (String code : List.of(used, revoked, expired, pointless, foreign)) {
            accept(guest, code).statusCode(404).body(equalTo(wrong));
        }
        accept(newcomer(), foreign).statusCode(404).body(equalTo(wrong));
        accept(newcomer(practices.get(2)), foreign).statusCode(201);
    }

    @Test
    void a_code_works_once_however_many_try_at_the_same_moment() throws Exception {
        String code = code("DEPUTY", null);
        var pool = Executors.newFixedThreadPool(8);
        var tries = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 12; i++) {
            var guest = newcomer();
            tries.add(pool.submit(() -> accept(guest, code).extract().statusCode()));
        }
        var answers = new ArrayList<Integer>();
        for (var each : tries) {
            answers.add(each.get());
        }
        pool.shutdown();

        assertThat(answers).containsOnly(201, 404).containsOnlyOnce(201);
        shown(group).body("appointments", hasSize(2));
    }

    @Test
    void an_invitation_stands_as_long_as_whoever_sent_it_leads() {
        String code = code("ACCOUNTABLE_OFFICER", null);
        var next = newcomer();
        Acts.appoint(chair, group, next, "CHAIR").statusCode(201);

        accept(newcomer(), code).statusCode(404);

        next.request()
                .get("/groups/" + group + "/invitations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    @Refuses("LDR-1")
    void no_code_lets_in_whom_the_chair_could_not_name() {
        String code = code("ACCOUNTABLE_OFFICER", null);
        var known = newcomer();
        KnownPeople.post(known, "PCTC-001", "MANAGER", null);

        accept(known, code)
                .statusCode(422)
                .body("code", equalTo("LEAD_NOT_ELECTED"))
                .body("rule", equalTo("LDR-1"));
        accept(newcomer().of("cluster:PCTC-001"), code).statusCode(422);
        accept(newcomer(), code, "cluster:PCTC-001").statusCode(422);
        // a refusal uses nothing up
        accept(newcomer(), code).statusCode(201);
    }

    @Test
    void of_those_there_is_one_of_the_one_before_goes() {
        Acts.appoint(chair, group, newcomer(), "ACCOUNTABLE_OFFICER").statusCode(201);
        var guest = newcomer();

        accept(guest, code("ACCOUNTABLE_OFFICER", null))
                .statusCode(201)
                .body("appointments.findAll { it.capacity == 'ACCOUNTABLE_OFFICER' }.name", contains(guest.name()));
        accept(guest, code("ACCOUNTABLE_OFFICER", null)).statusCode(409).body("code", equalTo("ALREADY_APPOINTED"));
    }

    @Test
    void an_invitation_accepted_late_begins_that_day() {
        String code = code("SIGNATORY", practices.get(1));
        England.run("update invitations set from_on = ? where id = ?", TODAY.minusDays(9), UUID.fromString(newest()));

        accept(newcomer(practices.get(1)), code)
                .body("appointments.find { it.capacity == 'SIGNATORY' }.from", equalTo(TODAY.toString()));
    }

    @Test
    void the_code_is_shown_once_and_kept_nowhere() throws SQLException {
        var key = UUID.randomUUID();
        var body = Map.of("capacity", "ACCOUNTABLE_OFFICER", "name", "Grace Tamm", "from", TODAY.toString());
        String code = invited(chair, key, body).statusCode(201).extract().path("code");

        invited(chair, key, body)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("code", nullValue())
                .body("name", equalTo("Grace Tamm"));

        listed().body("items.code", everyItem(nullValue()));
        assertThat(code).isNotBlank();
        for (String table : List.of("idempotent_answer", "audit_entry", "outbox_event", "invitations")) {
            assertThat(mentions(table, code)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR,               , /capacity",
        "SIGNATORY,           , /practice",
        "SIGNATORY,     T00000, /practice",
        "DEPUTY,        MEMBER, /practice"
    })
    void an_invitation_that_cannot_be_is_refused_field_by_field(String capacity, String practice, String pointer) {
        invite(chair, group, capacity, "MEMBER".equals(practice) ? practices.get(1) : practice)
                .statusCode(422)
                .body("faults.pointer", contains(pointer));
    }

    @Test
    @Refuses("LDR-1")
    void a_deputy_is_invited_for_three_months_at_most() {
        Acts.post(
                        chair,
                        "/groups/" + group + "/invitations",
                        Map.of("capacity", "DEPUTY", "name", "Grace Tamm", "from", TODAY.toString()))
                .statusCode(422)
                .body("rule", equalTo("LDR-1"));
    }

    @Test
    void nobody_but_the_chair_invites_revokes_or_sees_invitations() {
        code("SIGNATORY", practices.get(1));
        var member = England.gp("Piotr Lindqvist", practices.get(1));

        invite(member, group, "SIGNATORY", practices.get(1)).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        revoke(member, newest()).statusCode(403);
        String absent = member.request()
                .get("/groups/" + UUID.randomUUID() + "/invitations")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        member.request()
                .get("/groups/" + group + "/invitations")
                .then()
                .statusCode(404)
                .body(equalTo(absent));
    }

    @Test
    void an_invitation_is_revoked_while_it_is_open_and_in_its_own_group() {
        accept(newcomer(), code("DEPUTY", null)).statusCode(201);
        String used = newest();
        revoke(chair, used).statusCode(409).body("code", equalTo("INVITATION_CLOSED"));

        String absent = revoke(chair, UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        var other = England.group(England.practices(2));
        chair.once()
                .post("/groups/" + other + "/invitations/" + used + "/revoke")
                .then()
                .statusCode(404)
                .body(equalTo(absent));
    }

    @Test
    void invitations_are_seen_page_by_page() {
        code("DEPUTY", null);
        code("SIGNATORY", practices.get(1));
        String path = "/groups/" + group + "/invitations";

        String next = chair.request()
                .queryParam("limit", 1)
                .get(path)
                .then()
                .body("items.capacity", contains("DEPUTY"))
                .extract()
                .path("next");

        chair.request()
                .queryParam("after", next)
                .get(path)
                .then()
                .body("items.capacity", contains("SIGNATORY"))
                .body("next", nullValue());
    }

    @Test
    void in_a_group_that_has_ended_no_code_works() {
        String code = code("DEPUTY", null);
        England.run("update groups set status = 'DISSOLVED' where id = ?", group);

        accept(newcomer(), code).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    private String code(String capacity, String practice) {
        return invite(chair, group, capacity, practice)
                .statusCode(201)
                .extract()
                .path("code");
    }

    private String newest() {
        return listed().extract().path("items[-1].id");
    }

    private ValidatableResponse listed() {
        return chair.request().get("/groups/" + group + "/invitations").then().statusCode(200);
    }

    private ValidatableResponse revoke(Person by, String invitation) {
        return by.once()
                .post("/groups/" + group + "/invitations/" + invitation + "/revoke")
                .then();
    }

    private ValidatableResponse invited(Person by, UUID key, Map<String, ?> body) {
        return by.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/groups/" + group + "/invitations")
                .then();
    }

    private static int mentions(String table, String text) throws SQLException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select count(*) from " + table + " t where position(? in cast(t as text)) > 0")) {
            query.setString(1, text);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
