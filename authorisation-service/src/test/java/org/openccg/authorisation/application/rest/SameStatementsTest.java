package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

/** Absent and foreign are one to the database too: neither time nor load tells them apart. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SameStatementsTest {

    private static final Person REGIONAL_DECIDER = new Person(
            DECIDER.subject(),
            DECIDER.name(),
            DECIDER.roles(),
            java.util.Set.of("sha-cluster:DOWNS"),
            DECIDER.permissions(),
            DECIDER.client());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/steps",
                "/trail",
                "/timeline",
                "/bundle",
                "/completeness",
                "/deadlines",
                "/information-requests",
                "/evidence",
                "/evidence/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e",
                "/disclosures",
                "/uploads",
                "/findings",
                "/findings/progress",
                "/findings/history",
                "/allocations",
                "/stakeholder-survey",
                "/site-visit-reports",
                "/notices",
                "/representations",
                "/linked-suggestions",
                "/decision",
                "/decision-file"
            })
    void of_a_read(String read) {
        var story = Story.submitted();
        for (Person person : List.of(STRANGER, ELSEWHERE)) {
            assertThat(reading(person, story.id(), read))
                    .isNotEmpty()
                    .isEqualTo(reading(person, UUID.randomUUID(), read));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submit | ",
                "self-certification | ",
                "signatures | {\"practice\": \"Z90001\"}",
                "withdraw | {\"reasons\": \"None.\"}",
                "information-requests/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e/answer | {\"text\": \"None.\"}",
                "representations | {\"points\": [\"None.\"]}"
            })
    void of_a_step_of_the_group(String step, String body) {
        same(STRANGER, step, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accept | ",
                "moderate | ",
                "allocations | {\"capacity\": \"ASSESSOR\"}",
                "allocations/00000000-0000-4000-8000-00000000a110/release | {\"reason\": \"None.\"}",
                "return | {\"missing\": [\"None\"]}",
                "recommend | {\"recommendation\": \"BLOCK\", \"reasons\": \"None.\"}",
                "serve-notice | {\"grounds\": [{\"ground\": \"SIZE\"}]}",
                "serve-notice/check | {\"grounds\": [{\"ground\": \"SIZE\"}]}",
                "information-requests | {\"criteria\": [\"D1-01\"], \"question\": \"None.\"}",
                "information-requests/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e/warn | {}",
                "information-requests/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e/close | ",
                "resume | {\"reasons\": \"None.\"}"
            })
    void of_a_step_of_the_office(String step, String body) {
        same(ELSEWHERE, step, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorise", "block", "defer"})
    void of_a_decision(String step) {
        same(REGIONAL_DECIDER, step, "{\"reasons\": \"None.\"}");
    }

    private static void same(Person person, String step, String body) {
        var story = Story.submitted();
        assertThat(stepping(person, story.id(), step, body))
                .isNotEmpty()
                .isEqualTo(stepping(person, UUID.randomUUID(), step, body));
    }

    private static List<String> reading(Person person, UUID id, String read) {
        return Statements.during(() -> person.request()
                .accept("*/*")
                .get("/applications/" + id + read)
                .then()
                .statusCode(404));
    }

    private static List<String> stepping(Person person, UUID id, String step, String body) {
        return Statements.during(() -> person.step(0)
                .contentType(ContentType.JSON)
                .body(body == null ? "" : body)
                .post("/applications/" + id + "/" + step)
                .then()
                .statusCode(404));
    }
}
