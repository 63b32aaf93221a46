package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.openccg.appeals.Deliveries.appointment;
import static org.openccg.appeals.Story.GROUND;
import static org.openccg.appeals.Story.finding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class RecusalTest {

    private static final String RULING = Story.substitution(finding(GROUND, false));
    private static final String REASONS = "{\"reasons\": \"x\"}";

    private final Person officer = official("Wilf Arden");
    private final Deliveries deliveries;

    RecusalTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    @Refuses("APL-13")
    void who_worked_for_the_office_in_the_last_24_months_is_barred_until_they_are_over() {
        var lodged = Story.today();
        var story = Story.blocked().served();
        var recent = official("Recent Leaver");
        var earlier = official("Earlier Leaver");
        var seconded = official("Employed There");
        KnownPeople.post(
                recent,
                "PCTC-001",
                "MANAGER",
                null,
                null,
                null,
                lodged.minusMonths(24).plusDays(1));
        KnownPeople.post(earlier, "PCTC-001", "MANAGER", null, null, null, lodged.minusMonths(24));
        KnownPeople.post(seconded, "FELLS", "OFFICIAL", null, null, null, lodged.minusDays(1));
        barred(
                story,
                recent,
                "You worked since %s for the office under appeal or the cluster above it: FELLS, PCTC-001."
                        .formatted(lodged.minusMonths(24)));
        barred(
                story,
                seconded,
                "You worked since %s for the office under appeal or the cluster above it: FELLS, PCTC-001."
                        .formatted(lodged.minusMonths(24)));
        free(story, earlier);
    }

    @Test
    @Refuses("APL-13")
    void the_closing_of_the_office_makes_nobody_impartial() {
        String code = "PCTC-" + UUID.randomUUID();
        String heir = "AREA-" + UUID.randomUUID();
        KnownPeople.office(heir, "cluster:" + heir, null);
        KnownPeople.office(code, "cluster:" + code, null);
        var story = Story.blocked().by(code, "FELLS").served();
        KnownPeople.post(officer, code, "MANAGER", null, null, null, Story.today());
        KnownPeople.office(code, "cluster:" + code, null, Story.today().minusDays(1), heir);
        story.declared(officer)
                .take(officer, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("BARRED"));
        var acting = official("Both Sides").of("cluster:" + heir);
        barred(story, acting, "You act for the office that answers for the decision: %s.".formatted(code));
    }

    @Test
    @Refuses("APL-13")
    void a_registered_interest_in_support_or_in_a_side_bars() {
        var story = Story.blocked().served();
        for (var entry : Map.of(
                        "SUPPORT_CONTRACT", "Fellside Support Unit",
                        "FINANCIAL", "practice:Z90002",
                        "FAMILY", "amara osei ",
                        "EMPLOYMENT", "cluster:PCTC-001")
                .entrySet()) {
            var holder = official("Holder of " + entry.getKey());
            KnownPeople.interest(holder, entry.getKey(), entry.getValue());
            barred(story, holder, "You registered an interest: %s in %s.".formatted(entry.getKey(), entry.getValue()));
        }
        var baker = official("Baker");
        KnownPeople.interest(baker, "FINANCIAL", "A bakery");
        free(story, baker);
    }

    @Test
    @Refuses("APL-13")
    void one_line_of_management_with_the_decision_or_the_response_bars() {
        var story = Story.blocked().responded();
        var aboveAssessor = official("Above the Assessor");
        KnownPeople.post(People.ASSESSOR, "PCTC-LINE", "OFFICIAL", aboveAssessor.subject());
        var underRespondent = official("Under the Respondent");
        KnownPeople.post(underRespondent, "DOH", "OFFICIAL", People.MANAGER.subject());
        Story.daysPass(20);
        refuses(
                story,
                aboveAssessor,
                "rule",
                RULING,
                "You stood in one line of management with somebody in the case: ACCEPTOR, ASSESSOR, NOTICE.");
        refuses(
                story,
                underRespondent,
                "rule",
                RULING,
                "You stood in one line of management with somebody in the case: RESPONDENT.");
    }

    @Test
    @Refuses("APL-13")
    void a_deputy_may_no_more_than_the_person_deputised_for() {
        var story = Story.blocked().served();
        var chief = official("Chief");
        KnownPeople.interest(chief, "SUPPORT_CONTRACT", "Fellside Support Unit");
        var until = Story.today().plusDays(3);
        KnownPeople.post(officer, "DOH", "DEPUTY", null, chief.subject(), null, until);
        var deputysDeputy = official("Deputy's Deputy");
        KnownPeople.post(deputysDeputy, "DOH", "DEPUTY", null, officer.subject(), null, null);
        String reason = "The person whose deputy you are registered an interest: SUPPORT_CONTRACT in Fellside Support"
                + " Unit.";
        barred(story, officer, reason);
        barred(story, deputysDeputy, reason);
    }

    @Test
    @Refuses("APL-13")
    void a_practice_that_applied_does_not_judge_and_every_reason_is_told_at_once() {
        var story = Story.blocked().served();
        var everywhere = new Person(
                        officer.subject(), officer.name(), officer.roles(), Set.of(), officer.permissions(), "ccg-cli")
                .of("national", "practice:Z90001", "nhscb");
        KnownPeople.interest(everywhere, "FAMILY", "Z90002");
        barred(
                story,
                everywhere,
                "You registered an interest: FAMILY in Z90002.",
                "You act for the office that answers for the decision: PCTC-001.",
                "You act for a practice that applied: Z90001.");
    }

    @Test
    @Refuses("APL-13")
    @Allows("APL-13")
    void every_duty_is_barred_alike() {
        var tied = official("Tied Hand");
        KnownPeople.interest(tied, "SUPPORT_CONTRACT", "Fellside Support Unit");
        String why = "You registered an interest: SUPPORT_CONTRACT in Fellside Support Unit.";

        var story = Story.blocked().lodged().declared(tied);
        assertThat(story.steps(tied)).isEmpty();
        refuses(story, tied, "accept", "", why);
        refuses(story, tied, "reject-invalid", REASONS, why);
        story.take(People.CASE_OFFICER, "accept", "").then().statusCode(200);
        story.take(People.MANAGER, "respond", Story.response(GROUND)).then().statusCode(200);
        story.take(People.CHAIR, "reply", "{\"statement\": \"x\"}").then().statusCode(200);
        assertThat(story.steps(tied)).isEmpty();
        refuses(story, tied, "rule", RULING, why);
        story.take(People.ADJUDICATOR, "rule", RULING).then().statusCode(200);
        assertThat(story.steps(tied)).isEmpty();
        refuses(story, tied, "publish", "", why);
        story.take(People.CASE_OFFICER, "publish", "").then().statusCode(200);
        deliveries.ruling(story, 1, "AUTHORISED").then().statusCode(204);
        assertThat(story.steps(tied)).isEmpty();
        refuses(story, tied, "close", "", why);
        story.take(People.CASE_OFFICER, "close", "").then().statusCode(200);
    }

    @Test
    @Refuses("APL-13")
    void whoever_speaks_for_the_group_with_every_role_does_nothing_else() {
        var everyone = People.withEveryRole(People.CHAIR);
        var story = Story.blocked().served().declared(everyone).declared(People.CASE_OFFICER);
        story.declared(People.ADJUDICATOR);
        barredFrom(story, everyone, "accept", "");
        story.take(People.CASE_OFFICER, "accept", "").then().statusCode(200);
        assertThat(story.steps(everyone)).containsExactly("WITHDRAW");
        barredFrom(story, everyone, "respond", Story.response(GROUND));
        story.take(People.MANAGER, "respond", Story.response(GROUND)).then().statusCode(200);
        story.take(everyone, "reply", "{\"statement\": \"x\"}").then().statusCode(200);
        barredFrom(story, everyone, "rule", RULING);
        story.take(People.ADJUDICATOR, "rule", RULING).then().statusCode(200);
        barredFrom(story, everyone, "publish", "");
    }

    @Test
    @Refuses("APL-13")
    void whoever_responds_with_every_role_does_nothing_else() {
        var everyone = everyRole("Ever Yone").of("practice:Z90001", "cluster:PCTC-001", "nhscb", "national");
        var story = Story.blocked().accepted().declared(everyone);
        story.take(everyone, "respond", Story.response(GROUND)).then().statusCode(200);
        speaks(story, everyone);
        assertThat(story.steps(everyone)).isEmpty();
        barredFrom(story, everyone, "reply", "{\"statement\": \"x\"}");
        barredFrom(story, everyone, "withdraw", REASONS);
        story.take(People.CHAIR, "reply", "{\"statement\": \"x\"}").then().statusCode(200);
        barredFrom(story, everyone, "rule", RULING);
        story.take(People.ADJUDICATOR, "rule", RULING).then().statusCode(200);
        barredFrom(story, everyone, "publish", "");
    }

    @Test
    @Refuses("APL-13")
    void whoever_accepts_with_every_role_neither_answers_nor_rules() {
        var everyone = everyRole("Ever Ywhere").of("national");
        var story = Story.blocked().lodged().declared(everyone);
        story.take(everyone, "accept", "").then().statusCode(200);
        var manager = everyone.of("cluster:PCTC-001");
        barredFrom(story, manager, "respond", Story.response(GROUND));
        story.take(People.MANAGER, "respond", Story.response(GROUND)).then().statusCode(200);
        Story.daysPass(20);
        assertThat(story.steps(everyone)).isEmpty();
        refuses(story, everyone, "rule", RULING, "You acted as case officer in this appeal: CASE_OFFICER.");
        speaks(story, everyone);
        barredFrom(story, everyone, "reply", "{\"statement\": \"x\"}");
        story.take(People.ADJUDICATOR, "rule", RULING).then().statusCode(200);
    }

    @Test
    @Refuses("APL-13")
    void whoever_rules_with_every_role_does_not_publish() {
        var everyone = everyRole("Ever Rule").of("national");
        var story = Story.blocked().replied().declared(everyone);
        story.take(everyone, "rule", RULING).then().statusCode(200);
        assertThat(story.steps(everyone)).isEmpty();
        refuses(story, everyone, "publish", "", "You ruled on this appeal: ADJUDICATOR.");
        story.take(People.CASE_OFFICER, "publish", "").then().statusCode(200);
    }

    private void speaks(Story story, Person person) {
        deliveries
                .appointments(
                        story,
                        1,
                        appointment(person, "SIGNATORY", LocalDate.parse("2012-07-02"), null),
                        appointment(People.CHAIR, "CHAIR", LocalDate.parse("2012-07-02"), null))
                .then()
                .statusCode(204);
    }

    private static void barred(Story story, Person person, String... reasons) {
        story.declared(person);
        assertThat(story.steps(person)).isEmpty();
        refuses(story, person, "accept", "", reasons);
    }

    private static void free(Story story, Person person) {
        story.declared(person);
        assertThat(story.steps(person)).contains("ACCEPT");
    }

    private static void refuses(Story story, Person person, String step, String body, String... reasons) {
        story.declared(person)
                .take(person, step, body)
                .then()
                .statusCode(403)
                .body("code", equalTo("BARRED"))
                .body("faults.rule", everyItem(equalTo("APL-13")))
                .body("faults.detail", contains(List.of(reasons).toArray()));
    }

    private static void barredFrom(Story story, Person person, String step, String body) {
        story.take(person, step, body)
                .then()
                .statusCode(403)
                .body("code", equalTo("BARRED"))
                .body("rule", equalTo("APL-13"));
    }

    private static Person official(String name) {
        return People.somebody(name, "doh", "case-officer", "adjudicator").of("national");
    }

    private static Person everyRole(String name) {
        return People.somebody(
                name, "gp", "manager", "doh", "case-officer", "adjudicator", "authorising-officer", "concern-guardian");
    }
}
