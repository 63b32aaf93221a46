package org.openccg.authorisation.engagement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.engagement.Suggestions;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class AdviceTest {

    private static final String SUMS = """
            "population": 44000, "basis": "ONS_MODERATED", "populationOn": "2012-04-01", "rate": 25,
            "plannedSpend": 1205600""";

    @Inject
    Suggestions suggestions;

    @Test
    @Allows("ADV-1")
    void that_support_would_cost_too_much_is_honest_advice_and_no_pressure() {
        var story = Story.started();
        String id = advise(story, ASSESSOR, """
                        "sums": {%s, "allowance": 1100000, "costPerHead": 27.40}""".formatted(SUMS))
                .statusCode(201)
                .body("subject", equalTo("SUPPORT_COST"))
                .body("sums.allowance", equalTo(1_100_000))
                .body("sums.costPerHead", equalTo(27.40f))
                .body("words", containsString("£27.40 a head, against £25.00: £105,600.00 over the allowance"))
                .body("givenBy.name", equalTo(ASSESSOR.name()))
                .extract()
                .path("id");

        story.get(CHAIR, "/suggestions").statusCode(200).body("items", hasSize(0));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> suggestions.linking(story.group(), LocalDate.parse("2000-01-01"))))
                .isEmpty();
        reply(story, NEIGHBOUR, id)
                .statusCode(200)
                .body("replies[0].text", equalTo("We share a clerk."))
                .body("replies[0].by.name", equalTo(NEIGHBOUR.name()));
        story.get(CHAIR, "/trail").body("step", contains("START", "DECLARE", "ADVISE", "REPLY_TO_ADVICE"));
    }

    @Test
    @Allows("ADV-1")
    void a_source_makes_it_advice_too() {
        advise(Story.started(), ASSESSOR, "\"sources\": [\"Running costs tool, May 2012\"]")
                .statusCode(201)
                .body("sums", nullValue())
                .body("words", nullValue())
                .body("sources", contains("Running costs tool, May 2012"));
    }

    @Test
    @Refuses("ADV-1")
    void without_sums_and_sources_it_is_no_advice_and_linked_it_never_is() {
        var story = Story.started();
        advise(story, ASSESSOR, "\"sources\": []")
                .statusCode(422)
                .body("code", equalTo("NOT_ADVICE"))
                .body("rule", equalTo("ADV-1"))
                .body("remedy", containsString("/suggestions"))
                .body("faults.pointer", contains("/sums"));
        advise(story, ASSESSOR, "\"linkedToAuthorisation\": true, \"sums\": {%s}".formatted(SUMS))
                .statusCode(422)
                .body("code", equalTo("NOT_ADVICE"))
                .body("rule", equalTo("ADV-1"))
                .body("remedy", containsString("/groups/%s/suggestions".formatted(story.group())))
                .body("faults.pointer", contains("/linkedToAuthorisation"));
        story.get(CHAIR, "/advice").body("items", hasSize(0));
    }

    @Test
    @Refuses("ADV-1")
    void wrong_sums_are_named_with_the_right_figures() {
        advise(Story.started(), ASSESSOR, """
                        "sums": {%s, "allowance": 1000000, "costPerHead": 24.40}""".formatted(SUMS.replace("2012-04-01", "2999-04-01")))
                .statusCode(422)
                .body("code", equalTo("SUMS_WRONG"))
                .body("faults.pointer", contains("/sums/populationOn", "/sums/allowance", "/sums/costPerHead"))
                .body("faults[1].rule", equalTo("ADV-1"))
                .body("faults[1].detail", containsString("£1,100,000.00"))
                .body("faults[1].remedy", equalTo("Write 1100000, or leave it out."))
                .body("faults[2].detail", containsString("£27.40"));
    }

    @Test
    void everybody_reads_the_same_words() {
        var story = Story.started();
        String id = advise(story, ASSESSOR, "\"sums\": {%s}".formatted(SUMS))
                .statusCode(201)
                .extract()
                .path("id");
        reply(story, CHAIR, id).statusCode(200);
        String seen = story.get(CHAIR, "/advice").statusCode(200).extract().asString();
        for (var person : List.of(NEIGHBOUR, ASSESSOR, DECIDER, NATIONAL)) {
            assertThat(story.get(person, "/advice").statusCode(200).extract().asString())
                    .isEqualTo(seen);
        }
    }

    @Test
    void only_who_reviews_advises_and_only_the_group_answers() {
        var story = Story.started();
        String source = "\"sources\": [\"Model rules, May 2012\"]";
        advise(story, DECIDER, source).statusCode(403).body("rule", equalTo("ADV-1"));
        ELSEWHERE.once().body(body(source)).post(story.href("/advice")).then().statusCode(404);
        CHAIR.once().body(body(source)).post(story.href("/advice")).then().statusCode(403);
        reply(story, CHAIR, UUID.randomUUID().toString()).statusCode(404);
        var undeclared = Story.started();
        MODERATOR
                .once()
                .body(body(source))
                .post(undeclared.href("/advice"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING"));
    }

    @Test
    void a_list_of_advice_goes_on_from_a_place() {
        var story = Story.started();
        String source = "\"sources\": [\"Model rules, May 2012\"]";
        String first = advise(story, ASSESSOR, source).extract().path("id");
        String second = advise(story, ASSESSOR, source).extract().path("id");
        String next = story.get(CHAIR, "/advice?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        story.get(CHAIR, "/advice?limit=1&after=" + next)
                .body("items.id", contains(first))
                .body("next", nullValue());
        story.get(CHAIR, "/advice?after=eB94").statusCode(400);
    }

    private static ValidatableResponse advise(Story story, Person person, String more) {
        story.get(person, "/advice").statusCode(200); // who reviews has declared by then
        return person.once().body(body(more)).post(story.href("/advice")).then();
    }

    private static String body(String more) {
        return """
                {"subject": "SUPPORT_COST", "text": "Support would take more than the allowance.", %s}""".formatted(more);
    }

    private static ValidatableResponse reply(Story story, Person person, String id) {
        return person.once()
                .body("{\"text\": \"We share a clerk.\"}")
                .post(story.href("/advice/%s/reply".formatted(id)))
                .then();
    }
}
