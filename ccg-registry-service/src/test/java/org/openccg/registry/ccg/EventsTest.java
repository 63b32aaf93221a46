package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventsTest {

    private final Case application = new Case(England.AUTHORISATION);

    @Test
    void a_submitted_application_makes_the_group_an_applicant() {
        var group = England.group(England.practices(2));

        submitted(group).statusCode(204);

        shown(group).body("status", equalTo("APPLICANT")).body("version", equalTo(2));
        trail(group).body("step", contains("REGISTER", "APPLY")).body("[1].capacity", equalTo("authorisation-service"));
    }

    @Test
    void a_withdrawn_application_leads_back() {
        var group = England.group(England.practices(2));
        submitted(group);

        application.tells("APPLICATION_WITHDRAWN", facts(group)).statusCode(204);

        shown(group).body("status", equalTo("EMERGING"));
        trail(group).body("[2].step", equalTo("RELEASE")).body("[2].to", equalTo("EMERGING"));
    }

    @Test
    void a_withdrawal_of_an_earlier_application_leaves_the_present_one() {
        var group = England.group(England.practices(2));
        var earlier = new Case(England.AUTHORISATION);
        earlier.tells("APPLICATION_SUBMITTED", Map.of("groupId", group, "applicationId", earlier.id()));
        submitted(group);

        earlier.tells("APPLICATION_WITHDRAWN", Map.of("groupId", group, "applicationId", earlier.id()))
                .statusCode(204);

        shown(group).body("status", equalTo("APPLICANT"));
        trail(group).body("[3].detail.effect", equalTo("none"));
    }

    @Test
    void a_draft_withdrawn_before_it_was_submitted_is_only_remembered() {
        var group = England.group(England.practices(2));

        application.tells("APPLICATION_WITHDRAWN", facts(group)).statusCode(204);

        shown(group).body("status", equalTo("EMERGING")).body("version", equalTo(1));
        trail(group).body("[1].detail.effect", equalTo("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTHORISED", "AUTHORISED_WITH_CONDITIONS"})
    @Allows("REG-3")
    void competing_claims_stand_until_a_determination_settles_them(String outcome) {
        var practices = England.practices(3);
        var rival = England.group(practices.subList(0, 2));
        var group = England.group(practices);
        shown(rival).body("members.settled", contains(false, false));
        submitted(group);

        decided(group, outcome, practices.subList(0, 2)).statusCode(204);

        shown(group)
                .body("status", equalTo(outcome))
                .body("members.practice", equalTo(practices))
                .body("members.settled", contains(true, true, false));
        shown(rival).body("members", empty()).body("population", nullValue());
        trail(group).body("[2].detail.settled", equalTo(practices.subList(0, 2)));
        England.OBSERVER
                .request()
                .get("/practices/" + practices.get(0))
                .then()
                .body("memberships.find { it.groupId == '%s' }.to".formatted(rival), equalTo(today()))
                .body("memberships.find { it.groupId == '%s' }.to".formatted(group), nullValue());
    }

    @Test
    void a_practice_settled_elsewhere_may_choose_again_and_is_never_in_two_groups() {
        var practices = England.practices(2);
        var first = England.group(practices);
        submitted(first);
        decided(first, "AUTHORISED", practices);
        var second = England.group(practices);
        var other = new Case(England.AUTHORISATION);
        other.tells("APPLICATION_SUBMITTED", Map.of("groupId", second, "applicationId", other.id()));

        other.tells(
                        "APPLICATION_DECIDED",
                        Map.of(
                                "groupId",
                                second,
                                "applicationId",
                                other.id(),
                                "outcome",
                                "AUTHORISED",
                                "practices",
                                practices))
                .statusCode(204);

        shown(first).body("members", empty());
        shown(second).body("members.settled", contains(true, true));
    }

    @Test
    void a_claim_that_had_ended_is_not_revived() {
        var practices = England.practices(3);
        var late = England.group(practices);
        var early = England.group(practices.subList(0, 2));
        submitted(early);
        decided(early, "AUTHORISED", practices.subList(0, 2));
        var other = new Case(England.AUTHORISATION);
        other.tells("APPLICATION_SUBMITTED", Map.of("groupId", late, "applicationId", other.id()));

        other.tells(
                        "APPLICATION_DECIDED",
                        Map.of(
                                "groupId",
                                late,
                                "applicationId",
                                other.id(),
                                "outcome",
                                "AUTHORISED",
                                "practices",
                                practices))
                .statusCode(204);

        shown(late).body("members.practice", contains(practices.get(2)));
        shown(early).body("members.settled", contains(true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLOCKED", "DEFERRED"})
    void a_block_or_deferral_takes_nothing_from_the_group(String outcome) {
        var practices = England.practices(2);
        var group = England.group(practices);
        submitted(group);

        decided(group, outcome, practices).statusCode(204);

        shown(group)
                .body("status", equalTo("APPLICANT"))
                .body("version", equalTo(2))
                .body("members.settled", contains(false, false));
        trail(group).body("[2].step", equalTo("APPLICATION_DECIDED")).body("[2].detail.outcome", equalTo(outcome));
    }

    @Test
    void the_same_event_again_changes_nothing_and_a_gap_is_refused() {
        var group = England.group(England.practices(2));
        application.delivered(1, "APPLICATION_SUBMITTED", facts(group)).statusCode(204);
        application.delivered(1, "APPLICATION_SUBMITTED", facts(group)).statusCode(204);

        trail(group).body("step", contains("REGISTER", "APPLY"));
        application
                .delivered(3, "APPLICATION_WITHDRAWN", facts(group))
                .statusCode(409)
                .body("code", equalTo("EVENT_OUT_OF_ORDER"));
    }

    @Test
    void events_are_taken_from_their_one_sender_only() {
        var group = England.group(England.practices(2));
        var foreign = new Case(England.APPEALS);

        foreign.tells("APPLICATION_SUBMITTED", facts(group)).statusCode(422).body("code", equalTo("UNKNOWN_EVENT"));
        new Case(England.gp("Amara Osei").may("event:deliver"))
                .tells("APPLICATION_SUBMITTED", facts(group))
                .statusCode(403);
    }

    @Test
    void an_event_that_cannot_be_understood_is_refused_in_words() {
        application
                .delivered(1, "APPLICATION_SUBMITTED", Map.of("groupId", UUID.randomUUID()))
                .statusCode(422)
                .body("faults.detail", hasItem(containsString("data.applicationId")));
        application
                .delivered(1, "APPLICATION_DECIDED", Map.of("outcome", "MAYBE"))
                .statusCode(422)
                .body("code", equalTo("INVALID"));
        application
                .delivered(1, "APPLICATION_SUBMITTED", facts(UUID.randomUUID()))
                .statusCode(404);
    }

    @Test
    void takes_the_authorisation_services_own_samples() throws Exception {
        var group = England.group(England.practices(2));
        application.tells("APPLICATION_SUBMITTED", sample("submitted", group)).statusCode(204);
        shown(group).body("status", equalTo("APPLICANT"));
        application.tells("APPLICATION_WITHDRAWN", sample("withdrawn", group)).statusCode(204);
        shown(group).body("status", equalTo("EMERGING"));

        application.tells("APPLICATION_SUBMITTED", sample("submitted", group)).statusCode(204);
        application.tells("APPLICATION_DECIDED", sample("decided", group)).statusCode(204);
        shown(group).body("status", equalTo("AUTHORISED"));
    }

    private Map<String, Object> sample(String name, UUID group) throws Exception {
        var file = Path.of("..", "authorisation-service", "api", "examples", "application-" + name + ".json");
        var sample = new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, Object>>() {});
        assertThat(sample.put("groupId", group)).isNotNull();
        assertThat(sample.put("applicationId", application.id())).isNotNull();
        return sample;
    }

    @Test
    void what_was_known_before_a_settlement_is_kept() throws Exception {
        var practices = England.practices(2);
        var group = England.group(practices);
        submitted(group);
        decided(group, "AUTHORISED", practices);

        try (var connection = org.openccg.platform.testing.Database.asService();
                var query = connection.prepareStatement("""
                        select count(*) filter (where superseded_at is null and settled_on is not null),
                               count(*) filter (where superseded_at is not null and settled_on is null)
                        from memberships where group_id = ?""")) {
            query.setObject(1, group);
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(List.of(row.getInt(1), row.getInt(2))).isEqualTo(List.of(2, 2));
            }
        }
    }

    @Test
    void an_authorisation_that_names_no_practices_settles_none() {
        var group = England.group(England.practices(2));
        submitted(group);

        application
                .tells(
                        "APPLICATION_DECIDED",
                        Map.of("groupId", group, "applicationId", application.id(), "outcome", "AUTHORISED"))
                .statusCode(204);

        shown(group).body("status", equalTo("AUTHORISED")).body("members.settled", contains(false, false));
    }

    @Test
    void two_determinations_at_the_same_moment_never_settle_a_practice_twice() throws Exception {
        var practices = England.practices(3);
        var rivals = List.of(England.group(practices), England.group(practices));
        var cases = List.of(new Case(England.AUTHORISATION), new Case(England.AUTHORISATION));
        var pool = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 2; i++) {
            var facts = Map.of(
                    "groupId",
                    rivals.get(i),
                    "applicationId",
                    cases.get(i).id(),
                    "outcome",
                    "AUTHORISED",
                    "practices",
                    practices);
            cases.get(i).tells("APPLICATION_SUBMITTED", facts).statusCode(204);
            var events = cases.get(i);
            answers.add(pool.submit(
                    () -> events.tells("APPLICATION_DECIDED", facts).extract().statusCode()));
        }
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(204);
        }
        pool.shutdown();

        var settled = new ArrayList<String>();
        for (UUID rival : rivals) {
            settled.addAll(shown(rival).extract().<List<String>>path("members.findAll { it.settled }.practice"));
        }
        assertThat(settled).containsExactlyInAnyOrderElementsOf(practices);
    }

    private ValidatableResponse submitted(UUID group) {
        return application.tells("APPLICATION_SUBMITTED", facts(group));
    }

    private ValidatableResponse decided(UUID group, String outcome, List<String> practices) {
        return application.tells(
                "APPLICATION_DECIDED",
                Map.of(
                        "groupId", group,
                        "applicationId", application.id(),
                        "outcome", outcome,
                        "practices", practices));
    }

    private Map<String, UUID> facts(UUID group) {
        return Map.of("groupId", group, "applicationId", application.id());
    }

    private static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    private static ValidatableResponse trail(UUID group) {
        return England.manager("Helen Marsh", "cluster:" + England.CLUSTER)
                .request()
                .get("/groups/" + group + "/trail")
                .then()
                .statusCode(200);
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
    }
}
