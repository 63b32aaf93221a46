package org.openccg.registry.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.England;
import org.openccg.registry.ccg.Merged;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DelegationsTest {

    private static final List<Map<String, Object>> LINES =
            List.of(line("ACUTE", "Hospitals", 440), line("PRIMARY_CARE", "Practices", 100));

    private final Person helen = England.manager("Helen Marsh", "cluster:PCTC-001");
    private final List<String> practices = England.practices(2);
    private final Person amara = England.gp("Amara Osei", practices.get(0));
    private UUID group;

    @Inject
    DelegationWatch watch;

    @Inject
    Event<Merged> merged;

    @BeforeEach
    void register() {
        group = England.group(practices);
    }

    @Test
    @Allows("DEL-1")
    void what_the_office_offers_takes_effect_when_the_group_agrees() {
        var offered = offered(1000, LINES).statusCode(201).body("status", equalTo("PROPOSED"));
        String id = offered.extract().path("id");
        shown().body("status", equalTo("EMERGING"));

        answered(id, "accept", null)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("delegated", equalTo(440))
                .body("delegatedShare", equalTo(44.00f))
                .body("indicators", empty())
                .body("lines.eligible", contains(true, false));

        shown().body("status", equalTo("SHADOW"));
        England.OBSERVER.request().get(path()).then().statusCode(200).body("items.status", contains("ACTIVE"));
    }

    @Test
    void paper_clips_are_information_and_keep_nobody_from_anything() {
        String id = offered(1000, List.of(line("CONSUMABLES", "Paper clips", 900)))
                .statusCode(201)
                .body("indicators", contains("PAPER_CLIPS"))
                .extract()
                .path("id");

        answered(id, "accept", null).statusCode(200);

        shown().body("status", equalTo("SHADOW"));
    }

    @Test
    @Refuses("DEL-1")
    void no_more_is_delegated_than_there_is() {
        offered(100, List.of(line("ACUTE", "Hospitals", 440), line("ACUTE", "hospitals", 1)))
                .statusCode(422)
                .body("faults.rule", hasItem("DEL-1"))
                .body("faults.pointer", contains("/lines/1", "/lines"));
        England.OBSERVER.request().get(path()).then().body("items", empty());
    }

    @Test
    void the_group_may_say_no_and_a_new_schedule_replaces_the_one_before() {
        String declined = offered(1000, LINES).extract().path("id");
        answered(declined, "decline", Map.of("reason", "Far too little")).statusCode(200);
        answered(declined, "accept", null).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        String first = offered(1000, LINES).extract().path("id");
        answered(first, "accept", null).statusCode(200);
        String second = offered(1000, List.of(line("ACUTE", "Hospitals", 900)))
                .extract()
                .path("id");

        answered(second, "accept", null).statusCode(200);

        England.OBSERVER.request().get(path()).then().body("items.status", contains("ACTIVE", "REPLACED", "DECLINED"));
    }

    @Test
    void only_the_reviewing_office_offers_and_only_the_leader_answers() {
        England.office("PCTC-009", "PCT_CLUSTER", "DOWNS");
        var stranger = England.manager("Una Castle", "cluster:PCTC-009");
        stranger.step(version())
                .body(Map.of("eligible", 1000, "from", "2012-08-01", "lines", LINES))
                .post(path())
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_REVIEWING_OFFICE"));
        String id = offered(1000, LINES).extract().path("id");

        England.gp("Bea Quince", practices.get(1))
                .step(version())
                .post(path() + "/" + id + "/accept")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
        helen.step(1)
                .body(Map.of("eligible", 1000, "from", "2012-08-01", "lines", LINES))
                .post(path())
                .then()
                .statusCode(412)
                .body("changes.step", hasItem("PROPOSE_DELEGATION"));
    }

    @Test
    @Allows("DEL-2")
    void after_notice_the_delegation_ends_and_the_group_is_as_it_was() {
        String id = accepted();
        var earliest =
                WorkingDays.after(LocalDate.now(BusinessClock.LONDON), 20).plusDays(1);

        withdrawn(id, null)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("withdrawal.on", equalTo(earliest.toString()))
                .body("withdrawal.computed", containsString("20 working days from the notice"))
                .body("withdrawal.stayed", equalTo(false));
        watch.at(morning(earliest.minusDays(1)));
        shown().body("status", equalTo("SHADOW"));
        watch.at(morning(earliest));

        shown().body("status", equalTo("EMERGING"));
        England.OBSERVER
                .request()
                .get(path())
                .then()
                .body("items.status", contains("WITHDRAWN"))
                .body("items[0].endedOn", equalTo(earliest.toString()));
    }

    @Test
    @Refuses("DEL-2")
    void notice_is_twenty_working_days_and_has_a_reason() {
        String id = accepted();
        var early = WorkingDays.after(LocalDate.now(BusinessClock.LONDON), 20);

        withdrawn(id, early)
                .statusCode(422)
                .body("code", equalTo("NOTICE_TOO_SHORT"))
                .body("rule", equalTo("DEL-2"));
        helen.step(version())
                .body(Map.of("reason", " ", "asSanction", false))
                .post(path() + "/" + id + "/withdraw")
                .then()
                .statusCode(422);
        shown().body("status", equalTo("SHADOW"));
    }

    @Test
    @Refuses({"DEL-2", "APL-6"})
    void under_a_stay_no_notice_is_given_and_one_that_ran_waits() {
        String id = accepted();
        var earliest =
                WorkingDays.after(LocalDate.now(BusinessClock.LONDON), 20).plusDays(1);
        withdrawn(id, null).statusCode(200);
        var appeal = UUID.randomUUID();
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", Instant.now()))
                .put("/stays/" + appeal)
                .then()
                .statusCode(200);

        watch.at(morning(earliest));
        shown().body("status", equalTo("SHADOW"));
        England.OBSERVER.request().get(path()).then().body("items[0].withdrawal.stayed", equalTo(true));
        String again = accepted();
        withdrawn(again, null).statusCode(409).body("code", equalTo("STAYED")).body("rule", equalTo("APL-6"));
    }

    @Test
    void a_merged_group_has_the_sum_of_what_its_predecessors_had() {
        var others = England.practices(2);
        var other = England.group(others);
        accepted();
        published(group, 100);
        published(other, 50);
        var present = group;
        group = other;
        String id = offered(500, List.of(line("ACUTE", "Hospitals", 60), line("COMMUNITY", "Nurses", 5)))
                .extract()
                .path("id");
        England.gp("Amara Osei", others.get(0))
                .step(version())
                .post(path() + "/" + id + "/accept")
                .then()
                .statusCode(200);
        var successor = England.group(England.practices(2));

        QuarkusTransaction.requiringNew()
                .run(() -> merged.fire(new Merged(
                        Set.of(present, other), successor, LocalDate.now(BusinessClock.LONDON), Instant.now())));

        group = successor;
        England.OBSERVER
                .request()
                .get(path())
                .then()
                .body("items.status", contains("ACTIVE"))
                .body("items[0].eligible", equalTo(1500))
                .body("items[0].delegated", equalTo(505));
        England.OBSERVER
                .request()
                .get("/groups/" + group + "/allowance?asAt=2012-07-02")
                .then()
                .body("allowance.population.value", equalTo(150))
                .body("allowance.amount", equalTo(3750));
        group = present;
        England.OBSERVER.request().get(path()).then().body("items.status", contains("MERGED"));
    }

    @Test
    void the_allowance_is_shown_with_what_it_rests_on() {
        England.OBSERVER
                .request()
                .get("/groups/" + group + "/allowance?asAt=2012-07-02")
                .then()
                .statusCode(200)
                .body("allowance.amount", equalTo(300_000))
                .body("allowance.perHead", equalTo(25.00f))
                .body("allowance.population.value", equalTo(12_000))
                .body("allowance.population.basis", equalTo("RAW_LIST"))
                .body("allowance.indicative", equalTo(true))
                .body("rates.size()", equalTo(3));
        England.OBSERVER
                .request()
                .get("/groups/" + group + "/allowance?asAt=2011-07-02")
                .then()
                .statusCode(200)
                .body("allowance", nullValue());
    }

    @Test
    @Allows("RCA-1")
    void a_published_moderated_figure_comes_before_the_lists() {
        published(group, 11_500);

        England.OBSERVER
                .request()
                .get("/groups/" + group + "/allowance?asAt=2012-07-02")
                .then()
                .body("allowance.amount", equalTo(287_500))
                .body("allowance.population.basis", equalTo("ONS_MODERATED"))
                .body("allowance.indicative", equalTo(false));
    }

    private static void published(UUID group, int patients) {
        England.run("""
                insert into group_populations (group_id, basis, as_at, value, source, recorded_at)
                values (?, 'ONS_MODERATED', '2012-05-01', ?, 'Indicative allowances of May 2012', now())""", group, patients);
    }

    private String accepted() {
        String id = offered(1000, LINES).statusCode(201).extract().path("id");
        answered(id, "accept", null).statusCode(200);
        return id;
    }

    private ValidatableResponse offered(long eligible, List<Map<String, Object>> lines) {
        return helen.step(version())
                .body(Map.of("eligible", eligible, "from", "2012-08-01", "lines", lines))
                .post(path())
                .then();
    }

    private ValidatableResponse answered(String id, String answer, Map<String, Object> body) {
        var request = amara.step(version());
        return (body == null ? request : request.body(body))
                .post(path() + "/" + id + "/" + answer)
                .then();
    }

    private ValidatableResponse withdrawn(String id, LocalDate on) {
        var body = new HashMap<String, Object>(Map.of("reason", "The money is needed elsewhere", "asSanction", false));
        if (on != null) {
            body.put("on", on.toString());
        }
        return helen.step(version())
                .body(body)
                .post(path() + "/" + id + "/withdraw")
                .then();
    }

    private int version() {
        return shown().extract().path("version");
    }

    private ValidatableResponse shown() {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    private String path() {
        return "/groups/" + group + "/delegations";
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(BusinessClock.LONDON).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, Object> line(String category, String description, long amount) {
        return Map.of("category", category, "description", description, "amount", amount);
    }
}
