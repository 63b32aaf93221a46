package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupsResourceTest {

    @BeforeEach
    void offices() {
        England.offices();
    }

    @Test
    @Allows({"REG-1", "REG-6", "REG-7"})
    void a_gp_registers_a_group_and_becomes_its_chair() {
        var practices = England.practices(3);
        var founder = England.gp("Amara Osei", practices.get(0));

        England.registered(founder, practices)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", notNullValue())
                .body("status", equalTo("EMERGING"))
                .body("version", equalTo(1))
                .body("code", nullValue())
                .body("reviewingOffice.code", equalTo("PCTC-001"))
                .body("reviewingOffice.shaCluster", equalTo("FELLS"))
                .body("members.practice", equalTo(practices))
                .body("members.consented", contains(true, false, false))
                .body("members.settled", contains(false, false, false))
                .body("appointments.name", contains("Amara Osei"))
                .body("appointments.capacity", contains("CHAIR"))
                .body("appointments.employer", contains("practice:" + practices.get(0)))
                .body("population.value", equalTo(18000))
                .body("population.basis", equalTo("RAW_LIST"))
                .body("population.asAt", equalTo("2012-04-01"))
                .body("stay", nullValue())
                .body("vacancies.capacity", contains("ACCOUNTABLE_OFFICER"))
                .body(
                        "steps.step",
                        contains(
                                "CLAIM",
                                "LEAVE",
                                "RENAME",
                                "APPOINT",
                                "END_APPOINTMENT",
                                "HAND_OVER",
                                "INVITE",
                                "WITHDRAW"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 900, 18_900, 902_287})
    @Allows("REG-6")
    void its_size_never_matters(int patients) {
        var practices = List.of(England.practice("PROV-A", patients), England.practice("PROV-B", patients));

        England.registered(England.gp("Amara Osei", practices.get(0)), practices)
                .statusCode(201)
                .body("population.value", equalTo(2 * patients));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 900_000})
    @Refuses("REG-6")
    void practices_of_one_provider_alone_are_too_few_whatever_their_size(int patients) {
        String provider = "PROV-" + UUID.randomUUID();
        var practices = List.of(England.practice(provider, patients), England.practice(provider, patients));

        England.registered(England.gp("Amara Osei", practices.get(0)), practices)
                .statusCode(422)
                .body("code", equalTo("MIN_APPLICANTS"))
                .body("rule", equalTo("REG-6"))
                .body("basis", equalTo("NHS Act 2006 s.14B(2)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alderbeck Vale Clinical Commissioning Group",
                "NHS Alderbeck Vale",
                "NHS 42 Clinical Commissioning Group",
                "NHS Clinical Commissioning Group",
                "NHS Alderbeck Vale Clinical Commissioning Group "
            })
    @Refuses("REG-1")
    void a_name_that_names_no_place_is_refused(String name) {
        var practices = England.practices(2);

        register(England.gp("Amara Osei", practices.get(0)), name, "PCTC-001", practices)
                .statusCode(422)
                .body("code", equalTo("CCG_NAME_INVALID"))
                .body("rule", equalTo("REG-1"))
                .body("faults[0].pointer", equalTo("/name"));
    }

    @Test
    void all_faults_are_told_at_once() {
        String own = England.practice("PROV-C", 10);

        register(England.gp("Amara Osei", own), "The Vale", "FELLS", List.of(own, "T99999"))
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("faults.pointer", contains("/name", "/reviewingOffice", "/practices/1", "/practices"))
                .body("faults.rule", hasItems("REG-1", "REG-6"));
    }

    @Test
    void a_founder_acts_for_one_of_the_practices() {
        England.registered(England.gp("Piotr Lindqvist", "T00000"), England.practices(2))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_PRACTICE"));
    }

    @Test
    void a_manager_registers_no_group() {
        var manager =
                Person.named("Helen Marsh", "manager").may("group:register").of("practice:T10001");

        England.registered(manager, England.practices(2)).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void the_same_request_again_registers_once() {
        var practices = England.practices(2);
        var founder = England.gp("Amara Osei", practices.get(0));
        var key = UUID.randomUUID();
        var body = Map.of("name", England.NAME, "reviewingOffice", "PCTC-001", "practices", practices);

        String first = founder.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        founder.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/groups")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        founder.request().body(body).post("/groups").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": \"a\\u0000\", \"reviewingOffice\": \"x\", \"practices\": [\"y\"]}",
                "{\"name\": ",
                "{\"size\": 1}",
                "[]"
            })
    void what_cannot_be_read_is_refused_in_words(String body) {
        England.gp("Amara Osei", "T10001")
                .once()
                .body(body)
                .post("/groups")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNREADABLE"));
    }

    @Test
    void missing_content_is_named_field_by_field() {
        England.gp("Amara Osei", "T10001")
                .once()
                .body("{}")
                .post("/groups")
                .then()
                .statusCode(422)
                .body("faults.pointer", hasItems("/name", "/reviewingOffice", "/practices"));
    }

    @Test
    void a_practice_consents_through_somebody_who_acts_for_it() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var partner = England.gp("Piotr Lindqvist", practices.get(1));
        partner.request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("step", contains("CONSENT", "LEAVE", "HAND_OVER"));

        consent(partner, group, practices.get(1))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("members.consented", contains(true, true))
                .body("steps.step", contains("LEAVE", "HAND_OVER"));
        consent(partner, group, practices.get(1)).statusCode(200);
    }

    @Test
    void nobody_consents_for_another_practice() {
        var practices = England.practices(2);
        var group = England.group(practices);

        consent(England.gp("Amara Osei", practices.get(0)), group, practices.get(1))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_PRACTICE"));
    }

    @Test
    void a_practice_that_is_no_member_cannot_consent() {
        String stranger = England.practices(1).get(0);

        consent(England.gp("Grace Tamm", stranger), England.group(England.practices(2)), stranger)
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/practice"));
    }

    @Test
    void the_chair_names_who_speaks_for_the_group() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var chair = England.gp("Amara Osei", practices.get(0));

        appoint(chair, group, "Piotr Lindqvist", "ACCOUNTABLE_OFFICER")
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("appointments.capacity", equalTo(List.of("ACCOUNTABLE_OFFICER", "CHAIR")));
        appoint(chair, group, "Piotr Lindqvist", "ACCOUNTABLE_OFFICER")
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPOINTED"));
    }

    @Test
    void a_new_chair_takes_over() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var chair = England.gp("Amara Osei", practices.get(0));

        appoint(chair, group, "Piotr Lindqvist", "CHAIR")
                .statusCode(201)
                .body("appointments.name", contains("Piotr Lindqvist"));
        appoint(chair, group, "Grace Tamm", "SIGNATORY").statusCode(403).body("code", equalTo("NOT_THE_CHAIR"));
    }

    @Test
    void who_spoke_for_the_group_before_is_not_rewritten() {
        var practices = England.practices(2);
        var group = England.group(practices);

        England.gp("Amara Osei", practices.get(0))
                .once()
                .body(Map.of(
                        "subject", UUID.randomUUID(),
                        "name", "Piotr Lindqvist",
                        "capacity", "CHAIR",
                        "employer", "practice:" + practices.get(1),
                        "from", "2011-01-01"))
                .post("/groups/" + group + "/appointments")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/from"));
    }

    @Test
    void nothing_more_happens_to_a_group_that_has_ended() {
        var practices = England.practices(2);
        var group = England.group(practices);
        England.run("update groups set status = 'DISSOLVED' where id = ?", group);

        consent(England.gp("Piotr Lindqvist", practices.get(1)), group, practices.get(1))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("current", equalTo("DISSOLVED"))
                .body("allowed", empty());
        appoint(England.gp("Amara Osei", practices.get(0)), group, "Grace Tamm", "DEPUTY")
                .statusCode(409);
        England.gp("Amara Osei", practices.get(0))
                .request()
                .get("/groups/" + group + "/steps")
                .then()
                .body("", empty());
    }

    @Test
    void an_appointment_that_cannot_be_is_refused_field_by_field() {
        var practices = England.practices(2);
        var group = England.group(practices);

        England.gp("Amara Osei", practices.get(0))
                .once()
                .body(Map.of("name", " ", "employer", "my uncle"))
                .post("/groups/" + group + "/appointments")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/capacity", "/employer", "/from", "/name", "/subject"));
    }

    @Test
    void a_change_from_an_old_view_is_refused_with_what_changed() {
        var practices = England.practices(2);
        var group = England.group(practices);
        consent(England.gp("Piotr Lindqvist", practices.get(1)), group, practices.get(1));

        England.gp("Amara Osei", practices.get(0))
                .step(1)
                .body(Map.of("practice", practices.get(0)))
                .post("/groups/" + group + "/consent")
                .then()
                .statusCode(412)
                .body("present", equalTo("\"2\""))
                .body("changes.step", contains("CONSENT"));
    }

    @Test
    void every_role_reads_a_group() {
        var group = England.group(England.practices(2));

        England.OBSERVER
                .request()
                .get("/groups/" + group)
                .then()
                .statusCode(200)
                .body("steps", empty());
        England.OBSERVER
                .request()
                .get("/groups/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void the_trail_is_for_those_whom_the_group_concerns() {
        var practices = England.practices(2);
        var group = England.group(practices);

        for (Person concerned : List.of(
                England.gp("Amara Osei", practices.get(0)),
                England.gp("Piotr Lindqvist", practices.get(1)),
                England.manager("Helen Marsh", "cluster:PCTC-001"),
                England.manager("Judith Carrow", "sha-cluster:FELLS"),
                England.manager("Margit Hale", "nhscb"))) {
            concerned
                    .request()
                    .get("/groups/" + group + "/trail")
                    .then()
                    .statusCode(200)
                    .body("step", contains("REGISTER"))
                    .body("[0].actorName", equalTo("Amara Osei"));
        }
        String absent = England.manager("Vera Quillan", "cluster:PCTC-009")
                .request()
                .get("/groups/" + UUID.randomUUID() + "/trail")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String foreign = England.manager("Vera Quillan", "cluster:PCTC-009")
                .request()
                .get("/groups/" + group + "/trail")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(absent);
    }

    @Test
    void groups_are_found_by_name_code_office_and_status_page_by_page() {
        var place = "Vale " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (String half : List.of("Lower ", "Upper ")) {
            var practices = England.practices(2);
            register(
                            England.gp("Amara Osei", practices.get(0)),
                            "NHS " + half + place + " Clinical Commissioning Group",
                            "PCTC-001",
                            practices)
                    .statusCode(201);
        }
        var query = England.OBSERVER
                .request()
                .queryParam("name", place.toLowerCase())
                .queryParam("office", "PCTC-001");

        String next = query.queryParam("limit", 1)
                .get("/groups")
                .then()
                .statusCode(200)
                .body("items.name", contains("NHS Lower " + place + " Clinical Commissioning Group"))
                .extract()
                .path("next");
        England.OBSERVER
                .request()
                .queryParam("name", place)
                .queryParam("after", next)
                .queryParam("status", "EMERGING")
                .get("/groups")
                .then()
                .body("items.name", contains("NHS Upper " + place + " Clinical Commissioning Group"))
                .body("next", nullValue());
        England.OBSERVER
                .request()
                .queryParam("name", place)
                .queryParam("status", "AUTHORISED")
                .get("/groups")
                .then()
                .body("items", empty());
        England.OBSERVER
                .request()
                .queryParam("code", "99Z")
                .get("/groups")
                .then()
                .body("items", empty());
        England.OBSERVER
                .request()
                .queryParam("status", "BIG")
                .get("/groups")
                .then()
                .statusCode(422);
        England.OBSERVER
                .request()
                .queryParam("after", "nonsense")
                .get("/groups")
                .then()
                .statusCode(400);
    }

    @Test
    void the_committed_example_has_the_shape_of_the_answer() throws IOException {
        var practices = England.practices(2);
        var group = England.group(practices);
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", "2012-09-04T09:00:00Z"))
                .put("/stays/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        var json = new ObjectMapper();

        var answered = json.readTree(England.gp("Amara Osei", practices.get(0))
                .request()
                .get("/groups/" + group)
                .asString());

        assertThat(fields("", answered))
                .isEqualTo(fields(
                        "", json.readTree(Path.of("api/examples/group.json").toFile())));
    }

    private static TreeSet<String> fields(String path, JsonNode node) {
        var all = new TreeSet<String>();
        node.properties().forEach(field -> {
            all.add(path + "/" + field.getKey());
            all.addAll(fields(path + "/" + field.getKey(), field.getValue()));
        });
        if (node.isArray()) {
            node.forEach(element -> all.addAll(fields(path + "/-", element)));
        }
        return all;
    }

    private static ValidatableResponse register(Person founder, String name, String office, List<String> practices) {
        return founder.once()
                .body(Map.of("name", name, "reviewingOffice", office, "practices", practices))
                .post("/groups")
                .then();
    }

    private static ValidatableResponse consent(Person by, UUID group, String practice) {
        return by.once()
                .body(Map.of("practice", practice))
                .post("/groups/" + group + "/consent")
                .then();
    }

    private static ValidatableResponse appoint(Person by, UUID group, String name, String capacity) {
        return by.once()
                .body(Map.of(
                        "subject",
                        Person.named(name).subject(),
                        "name",
                        name,
                        "capacity",
                        capacity,
                        "employer",
                        "practice:T10001",
                        "from",
                        java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                .toString()))
                .post("/groups/" + group + "/appointments")
                .then();
    }
}
