package org.openccg.registry.governance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Person CLUSTER = England.manager("Odo Farrant", "cluster:PCTC-001");

    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        var practices = England.practices(2);
        group = England.group(practices);
        chair = England.gp("Amara Osei", practices.get(0));
    }

    @Test
    @Allows("STF-1")
    void whom_the_group_was_asked_about_may_start_once_it_replied() {
        String consultation = consult(null);

        reply(consultation, false).statusCode(200).body("agrees", equalTo(false));

        appoint(staff("Head of contracts", consultation))
                .statusCode(201)
                .body("effective", equalTo(true))
                .body("findings", empty());
        trail().body("step", contains("REGISTER", "CONSULT", "REPLY", "APPOINT_STAFF"))
                .body("[1].capacity", equalTo("CLUSTER"))
                .body("[2].capacity", equalTo("CHAIR"));
    }

    @Test
    @Allows("STF-1")
    void without_a_reply_the_time_has_to_run_out() {
        String consultation = consult(null);
        appoint(staff("Head of contracts", consultation))
                .statusCode(201)
                .body("effective", equalTo(false))
                .body("findings[0].detail", equalTo("The group had not replied, and its time had not run out."));

        England.run(
                "update consultations set announced_at = announced_at - interval '30 days', closes_on = ? where id = ?",
                TODAY.minusDays(1),
                UUID.fromString(consultation));

        appoint(staff("Head of contracts", consultation)).body("effective", equalTo(true));
    }

    @Test
    @Refuses("STF-1")
    void an_appointment_over_the_groups_head_is_kept_and_has_no_effect() {
        appoint(staff("Head of contracts", null))
                .statusCode(201)
                .body("effective", equalTo(false))
                .body("findings.code", contains("CONSULTATION_MISSING"))
                .body("findings.rule", contains("STF-1"))
                .body("findings[0].detail", equalTo("The group was not consulted."));

        trail().body("[1].step", equalTo("APPOINT_STAFF"))
                .body("[1].actorName", equalTo("Odo Farrant"))
                .body("[1].detail.effect", equalTo("none"))
                .body("[1].detail.findings.rule", contains("STF-1"));
        chair.request()
                .get("/groups/" + group + "/staff")
                .then()
                .statusCode(200)
                .body("items.effective", contains(false))
                .body("next", nullValue());
    }

    @Test
    @Refuses("STF-1")
    void a_short_consultation_counts_for_nothing_even_when_replied_to() {
        String consultation = consult(TODAY.plusDays(2));
        reply(consultation, true).statusCode(200).body("closes.computed", startsWith("named by the office"));

        appoint(staff("Head of contracts", consultation))
                .statusCode(201)
                .body("effective", equalTo(false))
                .body("findings[0].rule", equalTo("STF-1"))
                .body("findings[0].detail", containsString("working days and not ten"));
    }

    @Test
    @Refuses("STF-1")
    void a_consultation_about_another_post_counts_for_nothing() {
        String consultation = consult(null);
        reply(consultation, true);

        appoint(staff("Chief operating officer", consultation))
                .body("effective", equalTo(false))
                .body("findings.rule", contains("STF-1"));
    }

    @Test
    @Refuses("STF-1")
    void an_accountable_officer_is_whom_the_group_names_whatever_the_post_is_called() {
        String consultation = consult("Interim Accountable Officer", null);
        reply(consultation, true);
        var staff = staff("Interim Accountable Officer", consultation);

        appoint(staff)
                .statusCode(201)
                .body("accountableOfficer", equalTo(true))
                .body("effective", equalTo(false))
                .body("findings[0].detail", equalTo("The group did not name Grace Tamm its accountable officer."));
    }

    @Test
    @Allows("STF-1")
    void an_accountable_officer_the_group_named_may_start() {
        String consultation = consult("Accountable officer", null);
        reply(consultation, true);
        var officer = UUID.randomUUID();
        chair.once()
                .body(Map.of(
                        "subject", officer,
                        "name", "Grace Tamm",
                        "capacity", "ACCOUNTABLE_OFFICER",
                        "employer", "practice:T10001",
                        "from", TODAY.toString()))
                .post("/groups/" + group + "/appointments")
                .then()
                .statusCode(201);
        var staff = staff("Accountable officer", consultation);
        staff.put("subject", officer);

        appoint(staff).statusCode(201).body("effective", equalTo(true));
    }

    @Test
    @Refuses("APL-6")
    void while_an_appeal_is_open_nobody_is_put_to_work_for_the_group() {
        England.run(
                "insert into stays (appeal_id, group_id, since, status) values (?, ?, now(), 'PLACED')",
                UUID.randomUUID(),
                group);

        appoint(staff("Head of contracts", null))
                .statusCode(409)
                .body("code", equalTo("STAYED"))
                .body("rule", equalTo("APL-6"));
        chair.request().get("/groups/" + group + "/staff").then().body("items", empty());
    }

    @Test
    void the_group_has_ten_working_days_unless_the_office_says_otherwise() {
        consulted(CLUSTER, "Head of contracts", null)
                .statusCode(201)
                .body("closes.lastDay", equalTo(WorkingDays.after(TODAY, 10).toString()))
                .body("closes.computed", startsWith("10 working days from the announcement on "))
                .body("candidates", contains("Grace Tamm"));
        consulted(CLUSTER, "Head of contracts", TODAY.minusDays(1))
                .statusCode(422)
                .body("faults.pointer", contains("/closesOn"));
        consulted(CLUSTER, "Head of contracts", TODAY.plusYears(2)).statusCode(422);
    }

    @Test
    void the_group_replies_once_and_by_its_chair() {
        String consultation = consult(null);
        var partner = England.gp("Piotr Lindqvist", "T00001");
        partner.once()
                .body(Map.of("agrees", true, "text", "Fine"))
                .post("/groups/" + group + "/consultations/" + consultation + "/reply")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));

        reply(consultation, true).statusCode(200);
        reply(consultation, false).statusCode(409).body("code", equalTo("OVER_ALREADY"));
        reply(UUID.randomUUID().toString(), true).statusCode(404);
    }

    @Test
    void what_offices_do_is_seen_by_those_whom_it_concerns_and_done_by_the_reviewing_office() {
        consult(null);
        for (Person foreigner :
                List.of(England.manager("Vera Quillan", "cluster:PCTC-009"), England.gp("Ines Hollander", "T00001"))) {
            for (String list : List.of("staff", "consultations")) {
                foreigner.request().get("/groups/" + group + "/" + list).then().statusCode(404);
            }
        }
        consulted(England.manager("Vera Quillan", "cluster:PCTC-009"), "A post", null)
                .statusCode(404);
        consulted(England.manager("Vera Quillan", "sha-cluster:FELLS"), "Another post", null)
                .statusCode(201);

        String next = chair.request()
                .get("/groups/" + group + "/consultations?limit=1")
                .then()
                .body("items.post", contains("Head of contracts"))
                .extract()
                .path("next");
        chair.request()
                .queryParam("after", next)
                .get("/groups/" + group + "/consultations")
                .then()
                .body("items.post", contains("Another post"));
    }

    @Test
    void an_appointment_that_cannot_be_is_refused_field_by_field() {
        var staff = staff("Head of contracts", UUID.randomUUID().toString());
        staff.put("appointedOn", TODAY.plusDays(1).toString());

        appoint(staff).statusCode(422).body("faults.pointer", contains("/appointedOn", "/consultationId"));
        trail().body("step", hasSize(1));
    }

    private static Map<String, Object> staff(String post, @Nullable String consultation) {
        var staff = new HashMap<String, Object>();
        staff.put("post", post);
        staff.put("accountableOfficer", false);
        staff.put("name", "Grace Tamm");
        staff.put("appointedOn", TODAY.toString());
        staff.put("consultationId", consultation);
        return staff;
    }

    private ValidatableResponse appoint(Map<String, Object> staff) {
        return CLUSTER.once().body(staff).post("/groups/" + group + "/staff").then();
    }

    private String consult(@Nullable LocalDate closesOn) {
        return consult("Head of contracts", closesOn);
    }

    private String consult(String post, @Nullable LocalDate closesOn) {
        return consulted(CLUSTER, post, closesOn).statusCode(201).extract().path("id");
    }

    private ValidatableResponse consulted(Person by, String post, @Nullable LocalDate closesOn) {
        var body = new HashMap<String, Object>();
        body.put("post", post);
        body.put("duties", "Negotiates the group's hospital contracts");
        body.put("candidates", List.of("Grace Tamm"));
        body.put("closesOn", closesOn == null ? null : closesOn.toString());
        return by.once().body(body).post("/groups/" + group + "/consultations").then();
    }

    private ValidatableResponse reply(String consultation, boolean agrees) {
        return chair.once()
                .body(Map.of("agrees", agrees, "text", "We want to choose ourselves"))
                .post("/groups/" + group + "/consultations/" + consultation + "/reply")
                .then();
    }

    private ValidatableResponse trail() {
        return chair.request().get("/groups/" + group + "/trail").then().statusCode(200);
    }
}
