package org.openccg.appeals.appeal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

/** Absent and foreign are one to the database too: neither time nor load tells them apart. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class SameStatementsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/steps", "/trail", "/decision-file"})
    void of_a_read(String read) {
        var story = Story.blocked().lodged();
        for (Person person : List.of(People.GP_ELSEWHERE, People.MANAGER_ELSEWHERE, regional(People.CASE_OFFICER))) {
            assertThat(reading(person, story.appeal(), read)).isNotEmpty().isEqualTo(reading(person, absent(), read));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"lodge | {}", "withdraw | {\"reasons\": \"None.\"}", "reply | {\"statement\": \"None.\"}"})
    void of_a_step_of_the_group(String step, String body) {
        same(People.GP_ELSEWHERE, step, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"accept | ''", "reject-invalid | {\"reasons\": \"None.\"}", "publish | ''", "close | ''"})
    void of_a_step_of_a_case_officer(String step, String body) {
        same(regional(People.CASE_OFFICER), step, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "rule | {\"remedy\": \"DISMISS\", \"findings\": [], \"reasons\": \"None.\"}")
    void of_the_ruling(String step, String body) {
        same(regional(People.ADJUDICATOR), step, body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "respond | {\"opposed\": true, \"statement\": \"None.\", \"answers\": []}")
    void of_the_response(String step, String body) {
        same(People.MANAGER_ELSEWHERE, step, body);
    }

    private static void same(Person person, String step, String body) {
        var story = Story.blocked().lodged();
        assertThat(stepping(person, story.appeal(), step, body))
                .isNotEmpty()
                .isEqualTo(stepping(person, absent(), step, body));
    }

    private static List<String> reading(Person person, String id, String read) {
        return Statements.during(
                () -> person.request().get("/appeals/" + id + read).then().statusCode(404));
    }

    private static List<String> stepping(Person person, String id, String step, String body) {
        return Statements.during(() -> person.step(0)
                .body(body)
                .post("/appeals/" + id + "/" + step)
                .then()
                .statusCode(404));
    }

    private static String absent() {
        return UUID.randomUUID().toString();
    }

    private static Person regional(Person person) {
        return new Person(
                UUID.randomUUID(), "Una Fell", person.roles(), Set.of(), person.permissions(), person.client());
    }
}
