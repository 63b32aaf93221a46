package org.openccg.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.registry.office.Somewhere.DEPARTMENT;
import static org.openccg.registry.office.Somewhere.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InterestsTest {

    private static final Map<String, Object> STAKE = Map.of(
            "kind", "SUPPORT_CONTRACT",
            "heldIn", "practice:Z90001",
            "description", "Owns a third of the supplier");

    @Test
    void people_declare_their_own_interests_for_everybody_to_read() {
        var manager = Somewhere.made().manager("Helen Marsh");

        String id = declare(manager, manager.subject(), STAKE)
                .statusCode(201)
                .body("from", equalTo(TODAY.toString()))
                .extract()
                .path("id");

        read(manager).body("name", equalTo(manager.name())).body("interests.kind", contains("SUPPORT_CONTRACT"));
        assertThat(Somewhere.lastTold(manager.subject())).contains("\"heldIn\":\"practice:Z90001\"");
        end(manager, manager.subject(), id, TODAY.minusDays(1).toString()).statusCode(422);
        end(manager, manager.subject(), id, TODAY.plusDays(1).toString()).statusCode(200);
        read(manager).body("interests.to", contains(TODAY.plusDays(1).toString()));
        assertThat(Somewhere.toldTypes(manager.subject())).containsExactly("PERSON_CHANGED", "PERSON_CHANGED");
        manager.request()
                .get("/people/" + manager.subject() + "/trail")
                .then()
                .body("step", contains("DECLARE", "END_INTEREST"));
    }

    @Test
    void nobody_declares_for_another() {
        var here = Somewhere.made();
        var manager = here.manager("Helen Marsh");
        String id = declare(manager, manager.subject(), STAKE).extract().path("id");
        var other = here.manager("Tom Birch");

        declare(other, manager.subject(), STAKE).statusCode(403).body("code", equalTo("NOT_YOURSELF"));
        end(other, manager.subject(), id, TODAY.toString()).statusCode(403);
        declare(other, other.subject(), STAKE).statusCode(201);
        end(other, other.subject(), id, TODAY.toString()).statusCode(404);
    }

    @Test
    void what_is_missing_is_named() {
        var manager = Somewhere.made().manager("Helen Marsh");

        declare(manager, manager.subject(), Map.of())
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/kind", "/heldIn", "/description"));
        declare(manager, manager.subject(), Map.of("kind", "WHIM", "heldIn", "x", "description", "y"))
                .statusCode(400);
        declare(
                        manager,
                        manager.subject(),
                        Map.of("kind", "OTHER", "heldIn", "x", "description", "y", "to", "2012-01-01"))
                .statusCode(422)
                .body("faults.pointer", contains("/to"));
    }

    @Test
    void the_register_holds_a_bounded_number_of_each_person() {
        var manager = Somewhere.made().manager("Helen Marsh");
        declare(manager, manager.subject(), STAKE).statusCode(201);
        England.run("""
                insert into interests (id, subject, kind, held_in, description, from_on, declared_at)
                select gen_random_uuid(), ?, 'OTHER', 'x', 'y', current_date, now() from generate_series(1, 199)""", manager.subject());

        declare(manager, manager.subject(), STAKE).statusCode(422);
    }

    @Test
    void the_trail_is_for_the_person_and_the_offices_and_absent_looks_as_foreign_does() {
        var here = Somewhere.made();
        var manager = here.manager("Helen Marsh");
        Somewhere.given(manager, here.pct(), "MANAGER");
        var stranger = Somewhere.made().manager("Vera Quillan");

        for (Person concerned : new Person[] {
            manager, DEPARTMENT, here.manager("Tom Birch"), here.manager("Judith Carrow", "sha-cluster:" + here.sha())
        }) {
            concerned
                    .request()
                    .get("/people/" + manager.subject() + "/trail")
                    .then()
                    .statusCode(200);
        }
        String foreign = trailRefused(stranger, manager.subject());
        assertThat(foreign).isEqualTo(trailRefused(stranger, UUID.randomUUID()));
        England.OBSERVER
                .may("person:view")
                .request()
                .get("/people/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String trailRefused(Person by, UUID subject) {
        return by.request()
                .get("/people/" + subject + "/trail")
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static ValidatableResponse read(Person person) {
        return England.OBSERVER
                .may("person:view")
                .request()
                .get("/people/" + person.subject())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse declare(Person by, UUID subject, Map<String, Object> body) {
        return by.once().body(body).post("/people/" + subject + "/interests").then();
    }

    private static ValidatableResponse end(Person by, UUID subject, String id, String to) {
        return by.once()
                .body(Map.of("to", to, "reason", "Sold."))
                .post("/people/" + subject + "/interests/" + id + "/end")
                .then();
    }
}
