package org.openccg.registry.support.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import org.jspecify.annotations.Nullable;
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
class SupportResourceTest {

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
    @Refuses({"SUP-1", "SUP-2"})
    void a_four_year_agreement_offered_as_the_only_option_is_on_record_and_has_no_effect() {
        var offer = hosted(48);
        offer.put("minimumTermMonths", 48);
        offer.put("options", List.of(option("Fells Commissioning Support")));
        offer.put("proposer", proposer("OFFICE"));
        offer.put("decider", "OFFICE");

        String id = decide(CLUSTER, offer)
                .statusCode(201)
                .body("effect", equalTo("NONE"))
                .body("recorder", equalTo("OFFICE"))
                .body(
                        "findings.code",
                        contains(
                                "IMPOSED_SUPPORT",
                                "OPTIONS_NOT_SHOWN",
                                "TERM_NOT_ACKNOWLEDGED",
                                "ENDS_TOO_LATE",
                                "MINIMUM_TOO_LONG"))
                .body("findings.rule", contains("SUP-1", "SUP-1", "SUP-2", "SUP-2", "SUP-2"))
                .extract()
                .path("id");

        total().body("lines", equalTo(0)).body("withoutEffect", equalTo(1)).body("pricePerYear", equalTo(0));
        trail().body("step", contains("REGISTER", "DECIDE_SUPPORT"))
                .body("[1].actorName", equalTo("Odo Farrant"))
                .body("[1].capacity", equalTo("CLUSTER"))
                .body("[1].detail.proposerName", equalTo("Odo Farrant"))
                .body("[1].detail.effect", equalTo("none"))
                .body("[1].detail.findings.code", hasItem("IMPOSED_SUPPORT"));

        // and no word of the group could make it hold
        confirm(id, true, "We had no choice")
                .statusCode(422)
                .body("code", equalTo("SUPPORT_WITHOUT_EFFECT"))
                .body("faults.rule", contains("SUP-2", "SUP-2"));
        list().body("items[0].effect", equalTo("NONE")).body("items[0].confirmedAt", nullValue());
    }

    @Test
    @Allows({"SUP-1", "SUP-2", "SUP-3"})
    void eighteen_months_the_group_chose_among_two_hold() {
        decide(chair, hosted(18))
                .statusCode(201)
                .body("effect", equalTo("BINDING"))
                .body("findings", empty())
                .body("endsOn", equalTo("2014-04-01"))
                .body("perHead", equalTo(10.00f));

        total().body("lines", equalTo(1))
                .body("pricePerYear", equalTo(120000.00f))
                .body("perHead", equalTo(10.00f));
    }

    @Test
    @Refuses("SUP-1")
    @Allows("SUP-1")
    void what_an_office_says_the_group_decided_waits_for_the_group() {
        String id = decide(CLUSTER, hosted(18))
                .statusCode(201)
                .body("effect", equalTo("NONE"))
                .body("findings.code", contains("IMPOSED_SUPPORT"))
                .body("findings[0].rule", equalTo("SUP-1"))
                .extract()
                .path("id");

        confirm(id, false, null)
                .statusCode(200)
                .body("effect", equalTo("BINDING"))
                .body("findings", empty());

        trail().body("step", contains("REGISTER", "DECIDE_SUPPORT", "CONFIRM_SUPPORT"));
        confirm(id, false, null).statusCode(409).body("code", equalTo("OVER_ALREADY"));
    }

    @Test
    @Refuses("SUP-2")
    @Allows("SUP-2")
    void more_than_eighteen_months_hold_once_the_group_says_that_it_knows() {
        var longer = hosted(19);
        longer.put("longTermAcknowledged", true);
        String id = decide(CLUSTER, longer)
                .body("longTermAcknowledged", equalTo(false))
                .body("findings.code", contains("IMPOSED_SUPPORT", "TERM_NOT_ACKNOWLEDGED"))
                .extract()
                .path("id");

        confirm(id, false, null).statusCode(422).body("faults.rule", contains("SUP-2"));
        confirm(id, true, null).statusCode(200).body("effect", equalTo("BINDING"));
        decide(chair, longer).body("effect", equalTo("BINDING"));
    }

    @ParameterizedTest
    @CsvSource({
        "exitNoticeMonths,    , COMPETED_CONTRACT, NO_WAY_OUT",
        "exclusive,       true, FRAMEWORK,         EXCLUSIVE"
    })
    @Refuses("SUP-3")
    void without_a_way_out_or_tied_to_one_supplier_it_has_no_effect_even_if_the_group_decided_so(
            String field, @Nullable String value, String route, String code) {
        var tied = hosted(12);
        tied.put("route", route);
        tied.put(field, value == null ? null : Boolean.valueOf(value));

        decide(chair, tied)
                .statusCode(201)
                .body("effect", equalTo("NONE"))
                .body("findings.code", contains(code))
                .body("findings[0].rule", equalTo("SUP-3"));
    }

    @Test
    @Allows("SUP-3")
    void in_house_there_is_nobody_to_leave() {
        var own = hosted(12);
        own.put("route", "IN_HOUSE");
        own.put("termMonths", null);
        own.put("exitNoticeMonths", null);

        decide(chair, own).body("effect", equalTo("BINDING")).body("endsOn", nullValue());
    }

    @Test
    @Allows("SUP-1")
    @Refuses("SUP-1")
    void one_option_is_enough_where_the_group_says_why() {
        var only = hosted(12);
        only.put("options", List.of(option("Fells Commissioning Support")));
        String id = decide(chair, only)
                .body("findings.code", contains("OPTIONS_NOT_SHOWN"))
                .body("findings[0].rule", equalTo("SUP-1"))
                .extract()
                .path("id");

        confirm(id, false, "Nobody else offers it here").statusCode(200).body("effect", equalTo("BINDING"));
    }

    @Test
    @Refuses("SUP-4")
    void what_costs_more_than_the_allowance_is_a_finding_and_no_ban() {
        var dear = hosted(12);
        dear.put("annualPrice", 900000.50);

        decide(chair, dear).statusCode(201).body("effect", equalTo("BINDING")).body("findings", empty());

        total().body("allowance.amount", equalTo(300000))
                .body("perHead", equalTo(75.00f))
                .body("findings.rule", contains("SUP-4"))
                .body("findings[0].detail", equalTo("Support costs £900,000.50 a year; the allowance is £300,000."));
    }

    @Test
    @Allows("SUP-4")
    void within_the_allowance_there_is_nothing_to_find() {
        var modest = hosted(12);
        modest.put("annualPrice", 300000);
        decide(chair, modest);

        total().body("findings", empty()).body("allowance.perHead", equalTo(25.00f));
    }

    @Test
    void the_group_ends_its_support_with_notice_and_what_has_no_effect_at_once() {
        String binding = decide(chair, competed()).extract().path("id");
        String imposed = decide(CLUSTER, competed()).extract().path("id");

        end(binding, TODAY.plusMonths(6).minusDays(1)).statusCode(422).body("faults.pointer", contains("/on"));
        end(binding, TODAY.plusMonths(6))
                .statusCode(200)
                .body("endsOn", equalTo(TODAY.plusMonths(6).toString()));
        end(imposed, TODAY).statusCode(200);

        trail().body("step[-1]", equalTo("END_SUPPORT")).body("[-1].reason", equalTo("We do it ourselves"));
        confirm(imposed, true, null).statusCode(409);
    }

    @Test
    void decisions_are_seen_by_those_concerned_and_written_down_by_the_group_or_its_office() {
        decide(England.gp("Piotr Lindqvist", "T00001"), hosted(12)).statusCode(404);
        decide(England.manager("Vera Quillan", "cluster:PCTC-009"), hosted(12)).statusCode(404);
        England.manager("Vera Quillan", "cluster:PCTC-009")
                .request()
                .get("/groups/" + group + "/support-decisions")
                .then()
                .statusCode(404);
        England.OBSERVER.request().get("/groups/" + group + "/support").then().statusCode(200);
        String id = decide(CLUSTER, hosted(12)).extract().path("id");
        England.gp("Piotr Lindqvist", "T00001")
                .once()
                .header("If-Match", "*")
                .body(Map.of("longTermAcknowledged", true))
                .post("/groups/" + group + "/support-decisions/" + id + "/confirm")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
        confirm(UUID.randomUUID().toString(), true, null).statusCode(404);
    }

    @Test
    void decisions_come_page_by_page() {
        decide(chair, hosted(12));
        var second = hosted(12);
        second.put("serviceLine", "Human resources");
        decide(chair, second);

        String next = chair.request()
                .get("/groups/" + group + "/support-decisions?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        chair.request()
                .queryParam("after", next)
                .get("/groups/" + group + "/support-decisions")
                .then()
                .body("items.serviceLine", contains("Human resources"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "serviceLine,       ' ',         /serviceLine",
        "annualPrice,       -1,          /annualPrice",
        "annualPrice,       1.001,       /annualPrice",
        "startsOn,          +99999-01-01, /startsOn",
        "termMonths,        0,           /termMonths",
        "minimumTermMonths, 13,          /minimumTermMonths"
    })
    void a_decision_that_cannot_be_is_refused_field_by_field(String field, String value, String pointer) {
        var wrong = hosted(12);
        wrong.put(field, value);

        decide(chair, wrong).statusCode(422).body("faults.pointer", contains(pointer));
        trail().body("step", not(hasItem("DECIDE_SUPPORT")));
    }

    /** Hosted by the NHS, chosen by the group between two, with a way out. */
    private static Map<String, Object> hosted(int months) {
        var decision = new HashMap<String, Object>();
        decision.put("serviceLine", "Business intelligence");
        decision.put("provider", Map.of("name", "Fells Commissioning Support", "code", "0AX"));
        decision.put("route", "NHS_CSU_SLA");
        decision.put("options", List.of(option("Fells Commissioning Support"), option("Downs Commissioning Support")));
        decision.put("annualPrice", 120000.00);
        decision.put("startsOn", "2012-10-01");
        decision.put("termMonths", months);
        decision.put("exitNoticeMonths", 6);
        decision.put("exclusive", false);
        decision.put("proposer", proposer("GROUP"));
        decision.put("decider", "GROUP");
        decision.put("longTermAcknowledged", false);
        return decision;
    }

    /** As above, competed for and beginning today. */
    private static Map<String, Object> competed() {
        var decision = hosted(12);
        decision.put("route", "COMPETED_CONTRACT");
        decision.put("startsOn", TODAY.toString());
        return decision;
    }

    private static Map<String, Object> option(String provider) {
        return Map.of("provider", provider, "annualPrice", 120000.00, "termMonths", 18);
    }

    private static Map<String, Object> proposer(String party) {
        return Map.of("party", party, "name", "Odo Farrant", "capacity", "Director of the cluster");
    }

    private ValidatableResponse decide(Person by, Map<String, Object> decision) {
        return by.once()
                .body(decision)
                .post("/groups/" + group + "/support-decisions")
                .then();
    }

    private ValidatableResponse confirm(String id, boolean acknowledged, @Nullable String because) {
        var body = new HashMap<String, Object>();
        body.put("longTermAcknowledged", acknowledged);
        body.put("fewerOptionsBecause", because);
        return chair.once()
                .header("If-Match", "*")
                .body(body)
                .post("/groups/" + group + "/support-decisions/" + id + "/confirm")
                .then();
    }

    private ValidatableResponse end(String id, LocalDate on) {
        return chair.once()
                .header("If-Match", "*")
                .body(Map.of("on", on.toString(), "reason", "We do it ourselves"))
                .post("/groups/" + group + "/support-decisions/" + id + "/end")
                .then();
    }

    private ValidatableResponse list() {
        return chair.request()
                .get("/groups/" + group + "/support-decisions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse total() {
        return England.OBSERVER
                .request()
                .get("/groups/" + group + "/support?asAt=2012-10-01")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse trail() {
        return chair.request().get("/groups/" + group + "/trail").then().statusCode(200);
    }
}
