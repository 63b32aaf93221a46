package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.merger.rest.Union.CLUSTER;
import static org.openccg.registry.merger.rest.Union.TODAY;
import static org.openccg.registry.merger.rest.Union.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

/** Neither time nor load tells a merger that is not yours from one there never was; and a page costs the same, full or not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SameStatementsTest {

    private static final List<Person> FOREIGNERS =
            List.of(England.gp("Ines Hollander", "T00001"), CLUSTER, England.manager("Margit Hale", "nhscb"));

    private Union union;

    @BeforeEach
    void two_groups() {
        union = Union.of(2, 2);
    }

    @Test
    void of_a_merger() {
        String merger = union.proposed();
        for (Person foreigner : FOREIGNERS) {
            for (String what : List.of("", "/trail")) {
                assertThat(reading(foreigner, "/mergers/" + merger + what, 404))
                        .isNotEmpty()
                        .isEqualTo(reading(foreigner, "/mergers/" + UUID.randomUUID() + what, 404));
            }
        }
    }

    @Test
    void of_a_suggestion() {
        String suggestion = CLUSTER.once()
                .body(Map.of(
                        "kind", "MERGER",
                        "office", "PCTC-001",
                        "madeOn", TODAY.toString(),
                        "how", "in a letter",
                        "text", "You ought to join your neighbours."))
                .post("/groups/" + union.first + "/suggestions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/groups/" + union.first + "/suggestions/";

        assertThat(reading(FOREIGNERS.get(0), path + suggestion, 404))
                .isNotEmpty()
                .isEqualTo(reading(FOREIGNERS.get(0), path + UUID.randomUUID(), 404));
    }

    @Test
    void of_a_page_however_many_are_on_it() {
        withdrawn();
        var one = reading(union.firstChair, "/groups/" + union.first + "/mergers", 200);
        withdrawn();
        withdrawn();

        assertThat(reading(union.firstChair, "/groups/" + union.first + "/mergers", 200))
                .hasSameSizeAs(one);
    }

    private void withdrawn() {
        step(union.firstChair, union.proposed(), "withdraw", Map.of("reasons", "Not yet"))
                .statusCode(200);
    }

    private static List<String> reading(Person person, String path, int status) {
        return Statements.during(() -> person.request().get(path).then().statusCode(status));
    }
}
