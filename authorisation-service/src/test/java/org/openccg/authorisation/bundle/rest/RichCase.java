package org.openccg.authorisation.bundle.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;

/** A case to be decided in which both sides left something on every paper. */
final class RichCase {

    static final String SEALED = "The reserve looks thin to me.";

    private final Story story = Story.started();

    private RichCase() {}

    static Story told() {
        var told = new RichCase();
        told.bid();
        told.office();
        told.survey();
        told.engagement();
        told.recommendation();
        return told.story;
    }

    private void bid() {
        write(story, "The plan balances.\\nSee section 4.", 0).statusCode(200);
        story.completed().handedIn();
        story.step(ASSESSOR, "accept").statusCode(200);
        String amendment = add(CHAIR, "/amendments", """
                {"kind": "CHANGE_BID", "summary": "Three practices, one plan.", "reason": "Clearer."}""");
        add(SIGNATORY, "/amendments/%s/agree".formatted(amendment), "{\"practice\": \"Z90002\"}");
        String move = add(CHAIR, "/wave-moves", "{\"wave\": \"4\", \"reason\": \"More time.\"}");
        add(ASSESSOR, "/wave-moves/%s/agree".formatted(move), "{}");
    }

    private void office() {
        story.get(ASSESSOR, "/steps");
        add(ASSESSOR, "/notes", "{\"text\": \"%s\"}".formatted(SEALED));
        add(ASSESSOR, "/allocations", """
                {"capacity": "ASSESSOR", "subject": "%s", "reason": "Knows the vale."}""".formatted(ASSESSOR.subject()));
        String asked = add(ASSESSOR, "/information-requests", """
                {"criteria": ["D3-02"], "question": "What does the plan rest on?", "evidenceTypes": ["FINANCIAL_PLAN"]}""");
        add(NEIGHBOUR, "/information-requests/%s/answer".formatted(asked), """
                {"text": "On 24.80 a head.", "evidence": ["%s"]}""".formatted(story.evidence(2)));
        String visit = add(ASSESSOR, "/site-visit-reports", """
                {"visitedOn": "%s", "visitors": ["Finn Calder, assessor"], "met": ["Amara Osei, chair"],
                 "strengths": ["Practices know the plan."], "developmentAreas": [],
                 "concerns": ["The register has no owner."],
                 "distances": [{"criterion": "D3-02", "distance": "A month of work."}]}""".formatted(Clock.today()));
        add(NEIGHBOUR, "/site-visit-reports/%s/comments".formatted(visit), "{\"text\": \"It has one now.\"}");
    }

    private void survey() {
        var last = Clock.today();
        ASSESSOR.step(story.version())
                .body("""
                        {"invited": {"MEMBER_PRACTICE": 20, "PROVIDER": 3}, "closesOn": "%s"}""".formatted(last))
                .put(story.href("/stakeholder-survey"))
                .then()
                .statusCode(200);
        var twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(each -> "MEMBER_PRACTICE,Surgery %d,We are heard.,%d,".formatted(each, each <= 9 ? 5 : 1))
                .collect(Collectors.joining("\n"));
        respond(story, twelve + "\nPROVIDER,Vale Hospital,Plans are shared.,4,\"Yes, mostly\"\n");
        Clock.moveTo(last.plusDays(1));
    }

    private void engagement() {
        String meeting = add(ASSESSOR, "/meetings", """
                {"purpose": "Whether the group joins its neighbours", "startsAt": "%sT07:00", "place": "Fellside House",
                 "invited": [{"name": "Amara Osei", "capacity": "chair"}], "decides": true,
                 "noticeGivenAt": "%sT09:00"}""".formatted(
                        Clock.today().minusDays(1), Clock.today().minusDays(20)));
        add(CHAIR, "/meetings/%s/accounts".formatted(meeting), """
                {"noticeReceivedAt": "%sT20:00", "words": "The letter lay at a surgery."}""".formatted(
                        Clock.today().minusDays(2)));
        add(CHAIR, "/meetings/%s/minutes".formatted(meeting), """
                {"attended": [{"name": "Finn Calder", "capacity": "manager"}],
                 "decisions": [{"text": "The group joins its neighbours."}, {"text": "The chair steps back."}]}""");
        add(CHAIR, "/meetings/%s/avoid".formatted(meeting), """
                {"decisions": [0], "reason": "We had clinics at seven."}""");
        String suggestion = add(CHAIR, "/suggestions", """
                {"kind": "TIMETABLE", "office": "PCTC-001", "author": {"subject": "%s", "name": "%s"},
                 "madeOn": "2012-06-29", "how": "on the telephone", "text": "Wait for wave four.",
                 "linkedToAuthorisation": true}""".formatted(ASSESSOR.subject(), ASSESSOR.name()));
        add(ASSESSOR, "/suggestions/%s/reply".formatted(suggestion), "{\"text\": \"Nobody said so.\"}");
        String advice = add(ASSESSOR, "/advice", """
                {"subject": "SUPPORT_COST", "text": "Support would take more than the allowance.",
                 "sums": {"population": 44000, "basis": "ONS_MODERATED", "populationOn": "2012-04-01", "rate": 25,
                          "plannedSpend": 1205600}}""");
        add(NEIGHBOUR, "/advice/%s/reply".formatted(advice), "{\"text\": \"We share a clerk.\"}");
    }

    private void recommendation() {
        story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET")).statusCode(200);
        story.step(MODERATOR, "moderate").statusCode(200);
        story.step(MODERATOR, "recommend", """
                {"recommendation": "BLOCK", "reasons": "As found, D3-02 included."}""").statusCode(200);
    }

    static ValidatableResponse write(Story story, String text, int version) {
        return CHAIR.request()
                .body("""
                        {"statements": [{"criterion": "D3-02", "text": "%s", "version": %d}]}""".formatted(text, version))
                .put(story.href("/statements"))
                .then();
    }

    /** @param lines of the file of responses, after its heading */
    static void respond(Story story, String lines) {
        ASSESSOR.once()
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "responses.csv",
                        ("kind,organisation,question,answer,comment\n" + lines).getBytes(StandardCharsets.UTF_8))
                .post(story.href("/stakeholder-survey/responses"))
                .then()
                .statusCode(200);
    }

    /** Its id. */
    private String add(Person person, String path, String body) {
        var added = person.once().body(body).post(story.href(path)).then();
        assertThat(added.extract().statusCode())
                .as("%s: %s", path, added.extract().asString())
                .isBetween(200, 201);
        return added.extract().path("id");
    }
}
