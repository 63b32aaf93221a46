package org.openccg.registry.sharing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementsResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final List<UUID> groups = new ArrayList<>();
    private final List<Person> chairs = new ArrayList<>();

    @BeforeEach
    void three_groups() {
        England.offices();
        groups.clear();
        chairs.clear();
        for (int i = 0; i < 3; i++) {
            var practices = England.practices(2);
            var chair = England.gp("Chair " + UUID.randomUUID(), practices.get(0));
            groups.add(UUID.fromString(England.registered(chair, practices)
                    .statusCode(201)
                    .extract()
                    .path("id")));
            chairs.add(chair);
        }
    }

    @Test
    @Allows({"SHR-1", "SHR-2"})
    void groups_share_once_all_have_agreed_and_stay_what_they_are() {
        var before = groups.stream().map(this::whatItIs).toList();

        String id = proposed("33.33", "33.33", "33.34");
        agree(id, 1).statusCode(200).body("status", equalTo("PROPOSED"));
        agree(id, 2)
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("inForceFrom", equalTo(TODAY.toString()))
                .body("parties.share", contains(33.33f, 33.33f, 33.34f))
                .body("parties.agreedAt", hasSize(3))
                .body("liability", containsString("liable"))
                .body("leads.contract", contains("Alderbeck Ambulance Service"));

        var after = groups.stream().map(this::whatItIs).toList();
        assertThat(after).isEqualTo(before);
        trail(0).body("step", contains("REGISTER", "PROPOSE_SHARING", "AGREE_SHARING", "AGREE_SHARING"))
                .body("[3].detail.agreement", equalTo("IN_FORCE"));
        trail(2).body("step", contains("REGISTER", "PROPOSE_SHARING", "AGREE_SHARING", "AGREE_SHARING"))
                .body("capacity", contains("gp", "OTHER_PARTY", "OTHER_PARTY", "CHAIR"));
        chairs.get(0)
                .request()
                .get("/sharing-agreements/" + id + "/trail")
                .then()
                .statusCode(200)
                .body("step", contains("PROPOSE", "AGREE", "AGREE"))
                .body("to", contains("PROPOSED", "PROPOSED", "IN_FORCE"));
    }

    @ParameterizedTest
    @CsvSource({"33.33, 33.33, 33.33, 99.99", "50, 25, 25.01, 100.01", "0, 0, 0, 0.00"})
    @Refuses("SHR-1")
    void shares_that_do_not_make_a_whole_are_refused(String first, String second, String third, String sum) {
        propose(0, agreement(first, second, third))
                .statusCode(422)
                .body("rule", equalTo("SHR-1"))
                .body("faults.pointer", contains("/parties"))
                .body("faults[0].detail", equalTo("The shares add up to " + sum + " %."));
        trail(0).body("step", contains("REGISTER"));
    }

    @Test
    @Refuses({"SHR-1", "SHR-2"})
    void everything_that_is_wrong_is_said_at_once() {
        var wrong = agreement("40", "60");
        wrong.put("host", groups.get(2));
        wrong.put(
                "leads",
                List.of(
                        Map.of("contract", "Ambulances", "group", groups.get(0)),
                        Map.of("contract", " ambulances ", "group", groups.get(2))));
        wrong.put("replaces", UUID.randomUUID());

        propose(0, wrong)
                .statusCode(422)
                .body("faults.pointer", contains("/host", "/leads/1/contract", "/leads/1/group", "/replaces"))
                .body("faults.rule", containsInAnyOrder("SHR-1", "SHR-2", "SHR-2", null));
    }

    @Test
    @Refuses("SHR-1")
    void one_group_shares_with_nobody() {
        propose(0, agreement("100")).statusCode(422).body("faults.rule", hasItem("SHR-1"));
        var twice = agreement("50", "50");
        twice.put("parties", List.of(party(0, "50"), party(0, "50")));
        propose(0, twice).statusCode(422).body("faults.pointer", contains("/parties/1/group", "/parties"));
    }

    @Test
    void a_group_that_is_not_there_or_has_ended_shares_nothing() {
        England.run("update groups set status = 'DISSOLVED' where id = ?", groups.get(1));
        propose(0, agreement("50", "50")).statusCode(422).body("faults.pointer", contains("/parties/1/group"));
        groups.set(1, UUID.randomUUID());
        propose(0, agreement("50", "50")).statusCode(422).body("faults.pointer", contains("/parties/1/group"));
    }

    @Test
    void nobody_agrees_leaves_or_says_no_for_another_group() {
        String id = proposed("50", "50");

        propose(1, agreement("50", "50")).statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
        post(0, id, "agree", Map.of("group", groups.get(1))).statusCode(403);
        agree(id, 0).statusCode(409).body("code", equalTo("OVER_ALREADY"));
        agree(id, 2).statusCode(404);
        agree(id, 1).statusCode(200).body("status", equalTo("IN_FORCE"));
        agree(id, 2).statusCode(422).body("faults.pointer", contains("/group"));
        agree(id, 1).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED")).body("allowed", contains("LEAVE"));
    }

    @Test
    void any_party_says_no_to_a_proposal_and_nothing_comes_of_it() {
        String id = proposed("50", "50");

        withdraw(id, 1).statusCode(200).body("status", equalTo("WITHDRAWN")).body("inForceFrom", nullValue());

        agree(id, 1).statusCode(409).body("current", equalTo("WITHDRAWN")).body("allowed", empty());
        trail(0).body("step", hasItem("WITHDRAW_SHARING")).body("[-1].reason", equalTo("It does not suit us"));
    }

    @Test
    void who_leaves_gives_notice_and_the_rest_agree_anew() {
        String id = inForce("20", "30", "50");
        var end = TODAY.plusMonths(3);
        leave(id, 2, end.minusDays(1)).statusCode(422).body("faults.pointer", contains("/on"));

        leave(id, 2, end).statusCode(200).body("status", equalTo("IN_FORCE")).body("endsOn", equalTo(end.toString()));
        leave(id, 1, end).statusCode(422);

        var anew = agreement("40", "60");
        anew.put("replaces", id);
        String next = propose(0, anew).statusCode(201).extract().path("id");
        agree(next, 1)
                .body("status", equalTo("IN_FORCE"))
                .body("inForceFrom", equalTo(end.toString()))
                .body("replaces", equalTo(id));

        England.run(
                "update sharing_agreements set in_force_from = ?, ends_on = ? where id = ?",
                TODAY.minusDays(9),
                TODAY,
                UUID.fromString(id));
        shown(England.OBSERVER, id).statusCode(200).body("status", equalTo("ENDED"));
        leave(id, 1, TODAY.plusYears(1)).statusCode(422);
    }

    @Test
    void keys_change_when_all_agree_on_others_and_nobody_is_put_out() {
        String id = inForce("20", "30", "50");
        var without = agreement("50", "50");
        without.put("replaces", id);
        propose(0, without).statusCode(422).body("faults.pointer", contains("/replaces"));

        var others = agreement("30", "30", "40");
        others.put("replaces", id);
        String next = propose(0, others).statusCode(201).extract().path("id");
        agree(next, 1);
        shown(England.OBSERVER, id).body("status", equalTo("IN_FORCE"));
        agree(next, 2).body("status", equalTo("IN_FORCE"));

        shown(England.OBSERVER, id).body("status", equalTo("ENDED")).body("endsOn", equalTo(TODAY.toString()));
    }

    @Test
    void a_proposal_is_seen_by_those_concerned_and_what_is_in_force_by_everybody() {
        String id = proposed("50", "50");
        var foreigner = England.manager("Vera Quillan", "cluster:PCTC-009");
        for (Person each : List.of(foreigner, England.OBSERVER, England.gp("Ines Hollander", "T00001"))) {
            shown(each, id).statusCode(404);
            listed(each, 0).body("items", empty());
        }
        for (Person each : List.of(
                chairs.get(1),
                England.manager("Odo Farrant", "cluster:PCTC-001"),
                England.manager("Margit Hale", "nhscb"))) {
            shown(each, id).statusCode(200).body("parties[1].agreedAt", nullValue());
            listed(each, 0).body("items.id", contains(id));
        }
        agree(id, 1);

        shown(foreigner, id).statusCode(200).body("parties[1].agreedAt", notNullValue());
        listed(England.OBSERVER, 1).body("items.id", contains(id));
        listed(England.OBSERVER, 2).body("items", empty());
    }

    @Test
    void agreements_come_page_by_page_in_the_same_number_of_statements() {
        String first = inForce("50", "50");
        String second = inForce("40", "60");

        String next = chairs.get(0)
                .request()
                .get("/sharing-agreements?limit=1&group=" + groups.get(0))
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        chairs.get(0)
                .request()
                .queryParam("after", next)
                .queryParam("group", groups.get(0))
                .get("/sharing-agreements")
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        var two = statements(2);
        inForce("30", "70");
        assertThat(statements(3)).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({"lines, /lines", "host, /host", "exitNoticeMonths, /exitNoticeMonths", "parties, /parties"})
    void what_is_missing_is_named(String field, String pointer) {
        var wrong = agreement("50", "50");
        wrong.remove(field);

        propose(0, wrong).statusCode(422).body("faults.pointer", contains(pointer));
    }

    private int statements(int items) {
        return Statements.during(() -> listed(chairs.get(0), 0).body("items", hasSize(items)))
                .size();
    }

    private Map<String, Object> whatItIs(UUID group) {
        var shown = England.OBSERVER.request().get("/groups/" + group).then().extract();
        return Map.of(
                "status", shown.path("status"),
                "version", shown.path("version"),
                "members", shown.path("members"),
                "appointments", shown.path("appointments"),
                "population", shown.path("population"));
    }

    private Map<String, Object> agreement(String... shares) {
        var agreement = new HashMap<String, Object>();
        agreement.put("group", groups.get(0));
        agreement.put(
                "parties",
                IntStream.range(0, shares.length)
                        .mapToObj(each -> party(each, shares[each]))
                        .toList());
        agreement.put("lines", List.of("Finance", "Human resources"));
        agreement.put("host", groups.get(0));
        agreement.put("exitNoticeMonths", 3);
        agreement.put("leads", List.of(Map.of("contract", "Alderbeck Ambulance Service", "group", groups.get(0))));
        return agreement;
    }

    private Map<String, Object> party(int group, String share) {
        return Map.of("group", groups.get(group), "share", new BigDecimal(share));
    }

    private ValidatableResponse propose(int by, Map<String, Object> agreement) {
        return chairs.get(by).once().body(agreement).post("/sharing-agreements").then();
    }

    private String proposed(String... shares) {
        return propose(0, agreement(shares)).statusCode(201).extract().path("id");
    }

    private String inForce(String... shares) {
        String id = proposed(shares);
        for (int i = 1; i < shares.length; i++) {
            agree(id, i).statusCode(200);
        }
        return id;
    }

    private ValidatableResponse agree(String id, int by) {
        return post(by, id, "agree", Map.of("group", groups.get(by)));
    }

    private ValidatableResponse leave(String id, int by, LocalDate on) {
        return post(
                by,
                id,
                "leave",
                Map.of("group", groups.get(by), "on", on.toString(), "reason", "We keep our own books"));
    }

    private ValidatableResponse withdraw(String id, int by) {
        return post(by, id, "withdraw", Map.of("group", groups.get(by), "reason", "It does not suit us"));
    }

    private ValidatableResponse post(int by, String id, String step, Map<String, Object> body) {
        return chairs.get(by)
                .once()
                .body(body)
                .post("/sharing-agreements/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse shown(Person by, String id) {
        return by.request().get("/sharing-agreements/" + id).then();
    }

    private ValidatableResponse listed(Person by, int group) {
        return by.request()
                .get("/sharing-agreements?group=" + groups.get(group))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse trail(int group) {
        return chairs.get(group)
                .request()
                .get("/groups/" + groups.get(group) + "/trail")
                .then()
                .statusCode(200);
    }
}
