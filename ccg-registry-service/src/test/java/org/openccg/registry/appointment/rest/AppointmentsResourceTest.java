package org.openccg.registry.appointment.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.appointment.rest.Acts.TODAY;
import static org.openccg.registry.appointment.rest.Acts.appoint;
import static org.openccg.registry.appointment.rest.Acts.end;
import static org.openccg.registry.appointment.rest.Acts.idOf;
import static org.openccg.registry.appointment.rest.Acts.newcomer;
import static org.openccg.registry.appointment.rest.Acts.shown;
import static org.openccg.registry.appointment.rest.Acts.trail;
import static org.openccg.registry.appointment.rest.Acts.vacateChair;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppointmentsResourceTest {

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
    @Allows("LDR-1")
    void a_deputy_is_appointed_for_three_months_at_most_at_a_time() {
        var deputy = newcomer();

        appoint(chair, group, deputy, "DEPUTY")
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body(
                        "appointments.find { it.capacity == 'DEPUTY' }.to",
                        equalTo(TODAY.plusMonths(3).toString()))
                .body("vacancies.capacity", contains("ACCOUNTABLE_OFFICER"));
        var again = Acts.body(deputy, "DEPUTY");
        again.put("from", TODAY.plusMonths(3).toString());
        again.put("to", TODAY.plusMonths(6).toString());
        Acts.post(chair, "/groups/" + group + "/appointments", again).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    @Refuses("LDR-1")
    void a_deputy_without_an_end_or_for_longer_is_refused(int daysTooLong) {
        appoint(
                        chair,
                        group,
                        newcomer(),
                        "DEPUTY",
                        "to",
                        daysTooLong == 0
                                ? null
                                : TODAY.plusMonths(3).plusDays(1).toString())
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("rule", equalTo("LDR-1"))
                .body("faults.pointer", contains("/to"));
    }

    @Test
    void an_appointment_with_an_end_runs_out_by_itself() {
        appoint(chair, group, newcomer(), "SIGNATORY", "to", TODAY.plusDays(1).toString())
                .statusCode(201);
        shown(group).body("appointments.capacity", hasItem("SIGNATORY"));

        England.run(
                "update appointments set from_on = ?, to_on = ? where group_id = ? and capacity = 'SIGNATORY'",
                TODAY.minusDays(9),
                TODAY,
                group);

        shown(group).body("appointments.capacity", contains("CHAIR"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2011-01-01, /from",
        "from, +999999999-12-31, /from",
        "to, 2011-01-01, /to",
        "to, +999999999-12-31, /to"
    })
    void days_gone_by_and_days_beyond_reason_are_refused(String field, String day, String pointer) {
        appoint(chair, group, newcomer(), "ACCOUNTABLE_OFFICER", field, day)
                .statusCode(422)
                .body("faults.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster:PCTC-001", "sha-cluster:FELLS", "cluster:5ZZ"})
    @Refuses("LDR-1")
    void nobody_of_the_offices_above_is_put_in_by_the_chair(String employer) {
        for (String capacity : List.of("CHAIR", "ACCOUNTABLE_OFFICER", "DEPUTY")) {
            appoint(chair, group, newcomer(), capacity, "employer", employer)
                    .statusCode(422)
                    .body("code", equalTo("LEAD_NOT_ELECTED"))
                    .body("rule", equalTo("LDR-1"))
                    .body("faults[0].pointer", equalTo("/employer"));
        }
        shown(group).body("version", equalTo(1));
    }

    @Test
    @Refuses("LDR-1")
    void a_false_employer_does_not_help() {
        var manager = newcomer();
        KnownPeople.post(manager, "FELLS", "MANAGER", null);

        appoint(chair, group, manager, "ACCOUNTABLE_OFFICER", "employer", "practice:" + practices.get(1))
                .statusCode(422)
                .body("code", equalTo("LEAD_NOT_ELECTED"));
    }

    @Test
    @Refuses("LDR-1")
    void secondments_count_in_both_directions() {
        var secondedOut = newcomer();
        KnownPeople.office("NHS-ELSEWHERE", "cluster:NHS-ELSEWHERE", null);
        KnownPeople.post(secondedOut, "NHS-ELSEWHERE", "MANAGER", null);
        England.run("update directory_post set employer = 'cluster:PCTC-001' where subject = ?", secondedOut.subject());
        var secondedIn = newcomer();
        KnownPeople.post(secondedIn, "PCTC-001", "MANAGER", null);
        England.run("update directory_post set employer = 'practice:T10001' where subject = ?", secondedIn.subject());

        for (Person seconded : List.of(secondedOut, secondedIn)) {
            appoint(chair, group, seconded, "DEPUTY").statusCode(422).body("code", equalTo("LEAD_NOT_ELECTED"));
        }
    }

    @Test
    @Allows("LDR-1")
    void who_works_for_another_chain_or_worked_here_once_may_lead() {
        var elsewhere = newcomer();
        KnownPeople.post(elsewhere, "PCTC-009", "MANAGER", null);
        var once = newcomer();
        KnownPeople.post(once, "PCTC-001", "MANAGER", null, null, null, TODAY);

        appoint(chair, group, elsewhere, "ACCOUNTABLE_OFFICER").statusCode(201);
        appoint(chair, group, once, "DEPUTY").statusCode(201);
    }

    @Test
    @Refuses("LDR-1")
    void who_is_to_work_there_while_appointed_may_not_lead() {
        var later = newcomer();
        KnownPeople.post(later, "PCTC-001", "MANAGER", null, null, TODAY.plusMonths(2), null);

        appoint(chair, group, later, "ACCOUNTABLE_OFFICER").statusCode(422);
        appoint(chair, group, later, "DEPUTY", "to", TODAY.plusMonths(2).toString())
                .statusCode(201);
    }

    @Test
    void somebody_of_the_offices_above_may_sign_for_a_practice() {
        appoint(chair, group, newcomer(), "SIGNATORY", "employer", "cluster:PCTC-001")
                .statusCode(201);
    }

    @Test
    void the_chair_ends_what_the_chair_gave() {
        appoint(chair, group, newcomer(), "SIGNATORY").statusCode(201);

        end(chair, group, idOf(group, "SIGNATORY"), TODAY.plusDays(7))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(
                        "appointments.find { it.capacity == 'SIGNATORY' }.to",
                        equalTo(TODAY.plusDays(7).toString()));

        trail(group)
                .body("[2].step", equalTo("END_APPOINTMENT"))
                .body("[2].capacity", equalTo("CHAIR"))
                .body("[2].reason", equalTo("Goes back to full-time practice"))
                .body("[2].detail.on", equalTo(TODAY.plusDays(7).toString()));
    }

    @Test
    void whoever_speaks_for_a_group_may_resign() {
        var officer = newcomer();
        appoint(chair, group, officer, "ACCOUNTABLE_OFFICER").statusCode(201);
        String own = idOf(group, "ACCOUNTABLE_OFFICER");
        officer.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("href", contains("/groups/" + group + "/appointments/" + own + "/end"));

        end(officer, group, own, TODAY.plusDays(2)).statusCode(200).body("vacancies", empty());

        trail(group).body("[2].capacity", equalTo("ACCOUNTABLE_OFFICER"));
    }

    @Test
    void nobody_else_ends_an_appointment_whether_it_is_there_or_not() {
        appoint(chair, group, newcomer(), "SIGNATORY").statusCode(201);
        var member = England.gp("Piotr Lindqvist", practices.get(1));

        end(member, group, idOf(group, "SIGNATORY"), TODAY).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        end(member, group, UUID.randomUUID().toString(), TODAY).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
    }

    @Test
    void an_appointment_of_another_group_is_not_found() {
        var others = England.practices(2);
        var other = England.group(others);

        String foreign = end(chair, group, idOf(other, "CHAIR"), TODAY)
                .statusCode(404)
                .extract()
                .asString();
        end(chair, group, UUID.randomUUID().toString(), TODAY).statusCode(404).body(equalTo(foreign));
        // the same person is chair of both groups, and ends nothing here through the path of the other
        shown(other).body("appointments", hasSize(1));
    }

    @Test
    void no_appointment_ends_in_the_past_or_twice() {
        appoint(chair, group, newcomer(), "SIGNATORY", "to", TODAY.plusDays(5).toString());
        String signatory = idOf(group, "SIGNATORY");

        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(5), TODAY.plusYears(11))) {
            end(chair, group, signatory, day).statusCode(422).body("faults.pointer", contains("/on"));
        }
        end(chair, group, signatory, TODAY).statusCode(200).body("appointments.capacity", contains("CHAIR"));
    }

    @Test
    void a_chair_who_resigns_leaves_a_vacancy_that_everybody_sees() {
        appoint(chair, group, England.gp("Grace Tamm"), "DEPUTY").statusCode(201);

        end(chair, group, idOf(group, "CHAIR"), TODAY).statusCode(200);

        shown(group)
                .body("appointments.capacity", contains("DEPUTY"))
                .body("vacancies.capacity", contains("CHAIR", "ACCOUNTABLE_OFFICER"))
                .body("vacancies[0].since", equalTo(TODAY.toString()))
                .body("vacancies[0].deputies.name", contains("Grace Tamm"))
                .body(
                        "vacancies[0].deputies[0].until",
                        equalTo(TODAY.plusMonths(3).toString()))
                .body("vacancies[1].since", nullValue());
        appoint(chair, group, newcomer(), "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
    }

    @Test
    @Allows("LDR-1")
    void a_deputy_acts_for_a_chair_who_is_gone() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        appoint(deputy, group, newcomer(), "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        vacateChair(group, 10);

        appoint(deputy, group, newcomer(), "ACCOUNTABLE_OFFICER").statusCode(201);
        Acts.invite(deputy, group, "SIGNATORY", practices.get(1)).statusCode(201);
        end(deputy, group, idOf(group, "ACCOUNTABLE_OFFICER"), TODAY).statusCode(200);

        trail(group).body("[2].capacity", equalTo("DEPUTY"));
        deputy.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("step", contains("CLAIM", "RENAME", "APPOINT", "END_APPOINTMENT", "INVITE", "WITHDRAW"));
    }

    @Test
    @Refuses("LDR-1")
    void a_deputy_names_no_chair() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        vacateChair(group, 10);

        appoint(deputy, group, deputy, "CHAIR")
                .statusCode(422)
                .body("code", equalTo("LEAD_NOT_ELECTED"))
                .body("rule", equalTo("LDR-1"))
                .body("faults[0].pointer", equalTo("/capacity"));
    }

    @Test
    @Refuses("LDR-1")
    void a_deputy_keeps_no_chair_from_beginning() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        appoint(chair, group, newcomer(), "CHAIR", "from", TODAY.plusDays(5).toString())
                .statusCode(201);
        England.run(
                "update appointments set from_on = ?, to_on = ? where group_id = ? and to_on = ?",
                TODAY.minusDays(30),
                TODAY.minusDays(1),
                group,
                TODAY.plusDays(5));

        end(deputy, group, idOf(group, "CHAIR"), TODAY).statusCode(422).body("code", equalTo("LEAD_NOT_ELECTED"));
    }

    @Test
    @Refuses("LDR-1")
    void a_deputy_acts_for_three_months_and_not_a_day_longer() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        England.run("update appointments set to_on = null where group_id = ? and capacity = 'DEPUTY'", group);
        int threeMonths = (int) java.time.temporal.ChronoUnit.DAYS.between(TODAY.minusMonths(3), TODAY);
        vacateChair(group, threeMonths - 1);
        appoint(deputy, group, newcomer(), "SIGNATORY").statusCode(201);

        // the day on which three months are over, whatever the lengths of the months between
        vacateChair(group, threeMonths + 3);

        appoint(deputy, group, newcomer(), "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        shown(group).body("vacancies[0].deputies", empty());
    }

    @Test
    @Refuses("LDR-1")
    void a_deputy_from_the_offices_above_does_not_slip_in_by_default() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        KnownPeople.post(deputy, "PCTC-001", "MANAGER", null);
        vacateChair(group, 10);

        appoint(deputy, group, newcomer(), "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        shown(group).body("vacancies[0].deputies", empty());
    }

    @Test
    void a_successor_who_is_named_already_is_not_passed_over() {
        appoint(chair, group, newcomer(), "CHAIR", "from", TODAY.plusDays(30).toString())
                .statusCode(201)
                .body("appointments.capacity", contains("CHAIR", "CHAIR"));

        appoint(chair, group, newcomer(), "CHAIR", "from", TODAY.plusDays(10).toString())
                .statusCode(422)
                .body("faults.pointer", contains("/from"));
        appoint(chair, group, newcomer(), "CHAIR", "from", TODAY.plusDays(30).toString())
                .statusCode(422);
    }

    @Test
    @Refuses("LDR-1")
    void a_chair_who_never_began_prolongs_no_vacancy() {
        var deputy = newcomer();
        appoint(chair, group, deputy, "DEPUTY").statusCode(201);
        String next = appoint(
                        chair,
                        group,
                        newcomer(),
                        "CHAIR",
                        "from",
                        TODAY.plusDays(30).toString())
                .extract()
                .path("appointments[1].id");
        end(chair, group, next, TODAY).statusCode(200).body("appointments.name", hasItem("Amara Osei"));
        England.run("update appointments set from_on = ?, to_on = ? where id = ?", TODAY, TODAY, UUID.fromString(next));
        England.run(
                "update appointments set from_on = ?, to_on = ? where group_id = ? and capacity = 'CHAIR' and not never_began",
                TODAY.minusDays(300),
                TODAY.minusDays(200),
                group);

        appoint(deputy, group, newcomer(), "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        shown(group).body("vacancies[0].since", equalTo(TODAY.minusDays(200).toString()));
    }

    @Test
    void a_chair_who_goes_earlier_than_said_has_a_successor() {
        end(chair, group, idOf(group, "CHAIR"), TODAY.plusDays(30)).statusCode(200);

        appoint(chair, group, newcomer(), "CHAIR", "from", TODAY.plusDays(10).toString())
                .statusCode(201)
                .body("appointments[0].to", equalTo(TODAY.plusDays(10).toString()));
    }

    @Test
    void a_chair_gets_back_what_was_given_away_the_same_day() {
        var other = newcomer(practices.get(1));
        appoint(chair, group, other, "CHAIR").statusCode(201);

        appoint(other, group, chair, "CHAIR").statusCode(201).body("appointments.name", contains("Amara Osei"));
    }

    @Test
    void in_a_group_that_has_ended_nobody_is_appointed_dismissed_elected_or_invited() {
        String appointment = idOf(group, "CHAIR");
        England.run("update groups set status = 'MERGED' where id = ?", group);

        end(chair, group, appointment, TODAY).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        Acts.handOver(chair, group, newcomer(), "CHAIR", practices.get(0)).statusCode(409);
        Acts.invite(chair, group, "SIGNATORY", practices.get(1)).statusCode(409);
    }

    @Test
    void steps_are_offered_to_those_who_may_take_them() {
        var member = England.gp("Piotr Lindqvist", practices.get(1));

        chair.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body(
                        "href",
                        hasItems(
                                "/groups/" + group + "/appointments",
                                "/groups/" + group + "/appointments/" + idOf(group, "CHAIR") + "/end",
                                "/groups/" + group + "/handovers",
                                "/groups/" + group + "/invitations"));
        member.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("href", hasItem("/groups/" + group + "/handovers"))
                .body("step", not(hasItem("INVITE")))
                .body("step", not(hasItem("END_APPOINTMENT")));
        England.manager("Helen Marsh", "cluster:PCTC-001")
                .request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("", empty());
    }

    @Test
    void what_is_missing_is_named_field_by_field() {
        Acts.post(chair, "/groups/" + group + "/appointments/" + idOf(group, "CHAIR") + "/end", Map.of())
                .statusCode(422)
                .body("faults.pointer", contains("/on", "/reason"));
    }
}
