package org.openccg.authorisation.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.MODERATOR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.Deadline;

/** Whatever a review records can be read as a sentence. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ReviewInWordsTest {

    @Inject
    @All
    List<Wording> wordings;

    @Inject
    ObjectMapper json;

    @Test
    void a_review_reads_as_sentences() throws IOException {
        var story = Story.inReview();
        var today = Clock.today();
        String allocation = add(story, "/allocations", """
                {"capacity": "ASSESSOR", "subject": "%s", "reason": "Near."}""".formatted(ASSESSOR.subject()));
        add(story, "/allocations/%s/release".formatted(allocation), "{\"reason\": \"Away.\"}");
        survey(story, "{\"invited\": {\"PROVIDER\": 1}, \"closesOn\": \"%s\"}".formatted(today));
        ASSESSOR.once()
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "responses.csv",
                        "kind,organisation,question,answer\nPROVIDER,Vale,Heard?,4\n".getBytes(StandardCharsets.UTF_8))
                .post(story.href("/stakeholder-survey/responses"))
                .then()
                .statusCode(200);
        String report = add(story, "/site-visit-reports", visit(today.toString(), "null"));
        add(story, "/site-visit-reports", visit(today.toString(), "\"" + report + "\""));
        CHAIR.once()
                .body("{\"text\": \"We agree.\"}")
                .post(story.href("/site-visit-reports/%s/comments".formatted(report)))
                .then()
                .statusCode(201);
        story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET")).statusCode(200);
        Clock.moveTo(today.plusDays(1));
        story.step(MODERATOR, "moderate").statusCode(200);
        MODERATOR
                .step(story.version())
                .body("{\"changes\": [{\"criterion\": \"D3-02\", \"result\": \"MET\", \"reason\": \"Alike.\"}]}")
                .put(story.href("/moderation"))
                .then()
                .statusCode(200);

        assertThat(sentences(story))
                .contains(
                        ASSESSOR.name() + " was allocated as assessor by hand.",
                        ASSESSOR.name() + " was released as assessor.",
                        "Partners of the group are asked about it until %s.".formatted(Deadline.words(today)),
                        "One answer of a partner came in.",
                        "A visit of %s was reported on.".formatted(Deadline.words(today)),
                        "The report on a visit of %s was corrected; the earlier one stays."
                                .formatted(Deadline.words(today)),
                        "The group commented on the report of a site visit.",
                        "The moderator changed one finding; what was found stays beside it.");

        var without = Story.inReview();
        survey(without, "{\"omittedBecause\": \"Asked in May.\"}");
        assertThat(sentences(without)).contains("Partners of the group are not asked about it.");
    }

    private List<String> sentences(Story story) throws IOException {
        var trail = story.get(CHAIR, "/trail").statusCode(200).extract().asString();
        return json.readValue(trail, new TypeReference<List<Recorded>>() {}).stream()
                .flatMap(entry -> wordings.stream().flatMap(wording -> wording.of(entry).stream()))
                .toList();
    }

    private static String add(Story story, String rest, String body) {
        story.get(ASSESSOR, "/steps");
        return ASSESSOR.once()
                .body(body)
                .post(story.href(rest))
                .then()
                .extract()
                .path("id");
    }

    private static void survey(Story story, String body) {
        story.get(ASSESSOR, "/steps");
        ASSESSOR.step(story.version())
                .body(body)
                .put(story.href("/stakeholder-survey"))
                .then()
                .statusCode(200);
    }

    private static String visit(String day, String corrects) {
        return """
                {"corrects": %s, "visitedOn": "%s", "visitors": ["One"], "met": ["Two"], "strengths": [],
                 "developmentAreas": [], "concerns": [], "distances": []}""".formatted(corrects, day);
    }
}
