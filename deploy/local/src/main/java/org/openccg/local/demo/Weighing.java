package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.local.Multipart;

/** The cluster assesses openly: it asks, visits, surveys, moderates and recommends. Nothing is decided. */
final class Weighing {

    private final Story story;
    private final CaseFile file;

    Weighing(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    void sendBack() {
        story.scene("One return for correction, listing everything");
        file.declare(Cast.ASSESSOR);
        file.look(Cast.ASSESSOR)
                .does("returns the bid, once")
                .post(
                        AUTHORISATION,
                        file.cases("/return"),
                        Map.of("missing", List.of("Say how the patients' panel is chosen.")))
                .expect(200)
                .expect("/status", "DRAFT");
    }

    void accept() {
        story.scene("The cluster reviews");
        Actor assessor = file.look(Cast.ASSESSOR);
        assessor.does("accepts it").post(AUTHORISATION, file.cases("/accept")).expect(200);
        assessor.does("is allocated to the case, with a reason")
                .post(
                        AUTHORISATION,
                        file.cases("/allocations"),
                        Map.of(
                                "capacity", "ASSESSOR",
                                "subject", file.subject(Cast.ASSESSOR),
                                "reason", "Knows the moor and took part in nothing there."))
                .expect(201);
    }

    void ask() {
        Actor assessor = story.as(Cast.ASSESSOR);
        String request = assessor.does("asks for the budget of the second year; the clock stands still")
                .post(
                        AUTHORISATION,
                        file.cases("/information-requests"),
                        Map.of(
                                "criteria", List.of(CaseFile.CRITERION),
                                "question", "What does the plan say for 2014/15?",
                                "evidenceTypes", List.of("FINANCIAL_PLAN")))
                .expect(201)
                .expect("/stopsClock", true)
                .id();
        story.letPass(Period.ofDays(3), "after the weekend");
        story.as(Cast.OFFICER)
                .does("answers; the clock runs on")
                .post(
                        AUTHORISATION,
                        file.cases("/information-requests/" + request + "/answer"),
                        Map.of("text", "It is on page 9 of the plan.", "evidence", List.of(file.plan)))
                .expect(200)
                .expect("/state", "ANSWERED");
        story.as(Cast.LEAD)
                .does("reads every deadline, and how it came about")
                .get(AUTHORISATION, file.cases("/deadlines"))
                .expect(200);
    }

    void survey() {
        story.scene("The partners are asked");
        LocalDate closes = story.today().plusDays(1);
        file.look(Cast.ASSESSOR)
                .does("opens the 360° survey until " + closes)
                .put(
                        AUTHORISATION,
                        file.cases("/stakeholder-survey"),
                        Map.of("invited", Map.of("PROVIDER", 4, "LOCAL_AUTHORITY", 1), "closesOn", closes.toString()))
                .expect(200);
        story.as(Cast.ASSESSOR)
                .does("imports the responses")
                .upload(
                        AUTHORISATION,
                        file.cases("/stakeholder-survey/responses"),
                        new Multipart("survey-" + UUID.randomUUID())
                                .file("file", "responses.csv", "text/csv", responses()))
                .expect(200);
        story.letPass(Period.ofDays(2), "the survey has closed");
        story.as(Cast.ASSESSOR)
                .does("reports on the visit, to the group in the same words")
                .post(
                        AUTHORISATION,
                        file.cases("/site-visit-reports"),
                        Map.of(
                                "visitedOn", closes.toString(),
                                "visitors", List.of("Helen Marsh, manager"),
                                "met", List.of("Amara Osei, chair"),
                                "strengths", List.of("The practices know the plan."),
                                "developmentAreas", List.of("Succession of the clinical leads."),
                                "concerns", List.of("The second year is tight."),
                                "distances", List.of()))
                .expect(201);
    }

    void findAndRecommend() {
        file.look(Cast.ASSESSOR)
                .does("states all findings at once; one criterion is not met")
                .put(
                        AUTHORISATION,
                        file.cases("/findings"),
                        Map.of("findings", file.findings("The second year is 0.40 a head over the allowance.")))
                .expect(200);
        story.scene("Another person moderates and recommends");
        file.declare(Cast.MODERATOR);
        Actor moderator = file.look(Cast.MODERATOR);
        moderator
                .does("takes it into moderation")
                .post(AUTHORISATION, file.cases("/moderate"))
                .expect(200);
        moderator
                .does("holds it against all cases of the wave")
                .get(AUTHORISATION, "/applications/grid")
                .expect(200);
        moderator
                .does("recommends authorisation with one condition; others decide")
                .post(
                        AUTHORISATION,
                        file.cases("/recommend"),
                        Map.of(
                                "recommendation",
                                "AUTHORISE_WITH_CONDITIONS",
                                "reasons",
                                "Everything is met but the second year of the plan (D3-02).",
                                "conditions",
                                List.of(Map.of("criterion", CaseFile.CRITERION, "supportLevel", "II"))))
                .expect(200)
                .expect("/status", "RECOMMENDED");
    }

    private static byte[] responses() {
        return """
                kind,organisation,question,answer,comment
                PROVIDER,Moorside Community Trust,The group listens to us,4,
                PROVIDER,Beck Valley Hospital,The group listens to us,3,More notice please
                LOCAL_AUTHORITY,Skelshire County Council,The group listens to us,5,
                """.getBytes(StandardCharsets.UTF_8);
    }
}
