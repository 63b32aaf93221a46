package org.openccg.registry.governance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoverningBodiesResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        var practices = England.practices(2);
        group = England.group(practices);
        chair = England.gp("Amara Osei", practices.get(0));
    }

    @Test
    @Refuses("APP-4")
    void a_new_body_has_its_chair_and_is_told_what_the_law_still_wants() {
        body(England.OBSERVER)
                .header("ETag", "\"1\"")
                .body("members.role", contains("CHAIR"))
                .body("members.name", contains("Amara Osei"))
                .body("complete", equalTo(false))
                .body("faults.rule", hasItem("APP-4"))
                .body("faults.detail", hasItem("There is no registered nurse."))
                .body("vacancies.role", not(hasItem("CHAIR")))
                .body("vacancies.role", hasItems("ACCOUNTABLE_OFFICER", "REGISTERED_NURSE", "LAY_LOCAL"))
                .body("clinicalShare.notSaid", equalTo(1))
                .body("clinicalShare.benchmark.seats", equalTo(1325));
    }

    @Test
    @Allows("APP-4")
    void a_full_body_is_complete() {
        appointAccountableOfficer();
        for (String role : List.of(
                "DEPUTY_CHAIR",
                "CHIEF_FINANCE_OFFICER",
                "REGISTERED_NURSE",
                "SECONDARY_CARE_SPECIALIST",
                "LAY_GOVERNANCE",
                "LAY_LOCAL")) {
            seat(chair, seat(role)).statusCode(201);
        }
        var gp = seat("GP");
        gp.put("name", "Amara Osei");
        gp.put("subject", chair.subject());
        seat(chair, gp)
                .statusCode(201)
                .body("complete", equalTo(true))
                .body("faults", empty())
                .body("vacancies", empty())
                .body("members", hasSize(9))
                .body("clinicalShare.members", equalTo(8))
                .body("clinicalShare.gps", equalTo(1))
                .body("clinicalShare.clinicians", equalTo(3))
                .body("clinicalShare.clinicalPercent", equalTo(37.5f));
    }

    @Test
    void who_was_unfit_is_seated_and_named() {
        var lay = seat("LAY_LOCAL");
        lay.put("employer", "cluster:PCTC-001");

        seat(chair, lay)
                .statusCode(201)
                .body("members.find { it.role == 'LAY_LOCAL' }.employerKind", equalTo("NHS_BODY"))
                .body(
                        "faults.detail",
                        hasItem("Member LAY_LOCAL, lay member for local knowledge, works for a body that rules a lay"
                                + " member out (cluster:PCTC-001)."));
    }

    @Test
    void an_official_is_found_in_the_offices_own_records() {
        var official = UUID.randomUUID();
        England.run("insert into people (subject, name) values (?, 'Odo Farrant')", official);
        England.run(
                "insert into office_appointments (office, subject, capacity) values ('PCTC-009', ?, 'MANAGER')",
                official);
        var lay = seat("LAY_LOCAL");
        lay.put("subject", official);

        seat(chair, lay)
                .statusCode(201)
                .body(
                        "faults.detail",
                        hasItem("Member LAY_LOCAL, lay member for local knowledge, works in an office of the health"
                                + " service."));
    }

    @Test
    void a_resignation_leaves_a_vacancy_from_its_day_and_history_before_it() {
        var nurse = England.gp("Nurse " + UUID.randomUUID());
        var seat = seat("REGISTERED_NURSE");
        seat.put("subject", nurse.subject());
        seat.put("from", "2012-07-02");
        String id = seat(chair, seat).extract().path("members.find { it.role == 'REGISTERED_NURSE' }.seatId");

        end(nurse, id, TODAY)
                .statusCode(200)
                .body("vacancies.find { it.role == 'REGISTERED_NURSE' }.since", equalTo(TODAY.toString()));

        England.OBSERVER
                .request()
                .get("/groups/" + group + "/governing-body?asAt=2012-08-01")
                .then()
                .statusCode(200)
                .body("members.role", contains("REGISTERED_NURSE"));
        trail().body("step", contains("REGISTER", "SEAT", "END_SEAT"))
                .body("[2].capacity", equalTo("REGISTERED_NURSE"))
                .body("[2].reason", equalTo("Moves to another county"));
        end(nurse, id, TODAY).statusCode(422).body("faults.pointer", contains("/on"));
    }

    @Test
    void while_the_chair_is_gone_the_body_says_who_acts_and_until_when() {
        England.run(
                "update appointments set from_on = ?, to_on = ? where group_id = ? and capacity = 'CHAIR'",
                TODAY.minusDays(40),
                TODAY.minusDays(10),
                group);
        England.run(
                "insert into appointments (id, group_id, subject, name, capacity, employer, from_on, to_on)"
                        + " values (?, ?, ?, 'Piotr Lindqvist', 'DEPUTY', 'practice:T00001', ?, ?)",
                UUID.randomUUID(),
                group,
                UUID.randomUUID(),
                TODAY.minusDays(5),
                TODAY.plusDays(5));

        body(England.OBSERVER)
                .body("vacancies[0].role", equalTo("CHAIR"))
                .body("vacancies[0].since", equalTo(TODAY.minusDays(10).toString()))
                .body("vacancies[0].acting.name", contains("Piotr Lindqvist"))
                .body("vacancies[0].acting.until", contains(TODAY.plusDays(5).toString()));
    }

    @Test
    void interests_are_declared_by_the_member_or_the_chair_and_those_of_the_register_are_not_asked_for_twice() {
        String id = seat(chair, seat("LAY_LOCAL")).extract().path("members.find { it.role == 'LAY_LOCAL' }.seatId");
        chair.may("person:declare")
                .once()
                .body(Map.of("kind", "FINANCIAL", "heldIn", "A pharmacy", "description", "Partner"))
                .post("/people/" + chair.subject() + "/interests")
                .then()
                .statusCode(201);

        declare(chair, id)
                .statusCode(201)
                .body("members.find { it.role == 'LAY_LOCAL' }.interests.heldIn", contains("Alderbeck Diagnostics Ltd"))
                .body("members.find { it.role == 'LAY_LOCAL' }.interests[0].declaredAt", notNullValue())
                .body("members.find { it.role == 'CHAIR' }.interests.heldIn", hasItem("A pharmacy"));
        declare(chair, id).statusCode(201).body("members.find { it.role == 'LAY_LOCAL' }.interests", hasSize(2));
    }

    @Test
    void nobody_but_the_chair_and_the_member_changes_a_seat() {
        var stranger = England.gp("Ines Hollander", "T00001");
        seat(stranger, seat("GP")).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        String id = seat(chair, seat("GP")).extract().path("members.find { it.role == 'GP' }.seatId");
        end(stranger, id, TODAY).statusCode(403);
        declare(stranger, id).statusCode(403);
        end(stranger, UUID.randomUUID().toString(), TODAY).statusCode(403);
        end(chair, UUID.randomUUID().toString(), TODAY).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "role, CHAIR, /role",
        "role, ACCOUNTABLE_OFFICER, /role",
        "to, 2011-01-01, /to",
        "from, 2900-01-01, /from",
        "name, ' ', /name",
        "from, +99999-01-01, /from"
    })
    void a_seat_that_cannot_be_is_refused_field_by_field(String field, String value, String pointer) {
        var seat = seat("GP");
        seat.put(field, value);

        seat(chair, seat).statusCode(422).body("faults.pointer", contains(pointer));
        trail().body("step", contains("REGISTER"));
    }

    @Test
    void two_who_seat_at_once_are_told_of_each_other() {
        chair.step(1)
                .body(seat("GP"))
                .post("/groups/" + group + "/seats")
                .then()
                .statusCode(201);

        chair.step(1)
                .body(seat("LAY_LOCAL"))
                .post("/groups/" + group + "/seats")
                .then()
                .statusCode(412)
                .body("changes.step", contains("SEAT"));
        chair.once()
                .body(seat("OTHER"))
                .post("/groups/" + group + "/seats")
                .then()
                .statusCode(428);
    }

    @Test
    void nobody_sits_twice_in_one_role() {
        seat(chair, seat("GP")).statusCode(201);
        var again = seat("GP");
        again.put("name", "member gp");

        seat(chair, again).statusCode(409).body("code", equalTo("ALREADY_APPOINTED"));
    }

    @Test
    void an_unreadable_day_is_said() {
        England.OBSERVER
                .request()
                .get("/groups/" + group + "/governing-body?asAt=yesterday")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("asAt"));
        England.OBSERVER
                .request()
                .get("/groups/" + UUID.randomUUID() + "/governing-body")
                .then()
                .statusCode(404);
        body(England.OBSERVER).body("members[0].to", nullValue());
    }

    private void appointAccountableOfficer() {
        chair.once()
                .body(Map.of(
                        "subject", UUID.randomUUID(),
                        "name", "Grace Tamm",
                        "capacity", "ACCOUNTABLE_OFFICER",
                        "employer", "practice:T10001",
                        "from", TODAY.toString()))
                .post("/groups/" + group + "/appointments")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> seat(String role) {
        var seat = new HashMap<String, Object>();
        seat.put("role", role);
        seat.put("name", "Member " + role);
        seat.put("employerKind", "NONE");
        seat.put("relevantProvider", false);
        seat.put("clinician", false);
        seat.put("from", TODAY.toString());
        if (role.equals("CHIEF_FINANCE_OFFICER")) {
            seat.put("qualification", "CIPFA");
        }
        return seat;
    }

    private ValidatableResponse seat(Person by, Map<String, Object> seat) {
        return by.once()
                .header("If-Match", "*")
                .body(seat)
                .post("/groups/" + group + "/seats")
                .then();
    }

    private ValidatableResponse end(Person by, String seat, LocalDate on) {
        return by.once()
                .body(Map.of("on", on.toString(), "reason", "Moves to another county"))
                .post("/groups/" + group + "/seats/" + seat + "/end")
                .then();
    }

    private ValidatableResponse declare(Person by, String seat) {
        return by.once()
                .body(Map.of("heldIn", "Alderbeck Diagnostics Ltd", "description", "Director", "from", "2011-04-01"))
                .post("/groups/" + group + "/seats/" + seat + "/interests")
                .then();
    }

    private ValidatableResponse body(Person by) {
        return by.request().get("/groups/" + group + "/governing-body").then().statusCode(200);
    }

    private ValidatableResponse trail() {
        return chair.request().get("/groups/" + group + "/trail").then().statusCode(200);
    }
}
