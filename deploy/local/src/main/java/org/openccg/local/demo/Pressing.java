package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** A meeting overnight, an honest warning, and a remark that was no advice: each is on record as what it is. */
final class Pressing {

    private final Story story;
    private final CaseFile file;

    Pressing(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    /** Told at eight in the evening, held at seven the next morning. */
    void overnight() {
        story.letPass(Period.ofDays(1), "the next morning");
        story.scene("A meeting was called overnight");
        LocalDate today = story.today();
        Actor assessor = story.as(Cast.ASSESSOR);
        String meeting = assessor.does(
                        "writes down the meeting of seven o'clock this morning, called at eight last night")
                .post(
                        AUTHORISATION,
                        file.cases("/meetings"),
                        Map.of(
                                "purpose",
                                "Whether the group joins its neighbours",
                                "startsAt",
                                today + "T07:00",
                                "endsAt",
                                today + "T08:30",
                                "place",
                                "Fellside House, room 2",
                                "invited",
                                List.of(Map.of("name", "Amara Osei", "capacity", "chair")),
                                "decides",
                                true,
                                "noticeGivenAt",
                                today.minusDays(1) + "T20:00"))
                .expect(201)
                .expect("/notice/fairness", "SEVERE")
                .expect("/notice/underTwelveHours", true)
                .id();
        String path = file.cases("/meetings/") + meeting;
        story.as(Cast.LEAD)
                .does("says when the message was read")
                .post(
                        AUTHORISATION,
                        path + "/accounts",
                        Map.of(
                                "noticeReceivedAt",
                                today.minusDays(1) + "T22:30",
                                "words",
                                "The message came after the surgery had closed."))
                .expect(200);
        assessor.does("minutes what was decided")
                .post(
                        AUTHORISATION,
                        path + "/minutes",
                        Map.of(
                                "attended",
                                List.of(Map.of("name", "Helen Marsh", "capacity", "manager")),
                                "absent",
                                List.of(Map.of("name", "Amara Osei", "capacity", "chair")),
                                "decisions",
                                List.of(Map.of("text", "The group joins its neighbours."))))
                .expect(200)
                .expect("/decisions/0/standing", "VOIDABLE");
        story.as(Cast.LEAD)
                .does("undoes it, within ten working days")
                .post(
                        AUTHORISATION,
                        path + "/avoid",
                        Map.of("decisions", List.of(0), "reason", "Nobody of us could come."))
                .expect(200)
                .expect("/decisions/0/standing", "AVOIDED");
    }

    /** A manager warns that support would cost more than the allowance; that is advice, and no pressure. */
    void warning() {
        story.scene("An honest warning stays advice");
        Actor manager = story.as(Cast.ASSESSOR);
        manager.does("warns that the support planned costs 27.40 a head, where 25.00 are allowed")
                .post(AUTHORISATION, file.cases("/advice"), advice(false))
                .expect(201);
        manager.does("says the same with \"or the bid will not go through\"")
                .post(AUTHORISATION, file.cases("/advice"), advice(true))
                .expectRefusal(422, "ADV-1");
        story.expect(
                "advice is not counted among suggestions",
                story.quietly(Cast.LEAD, AUTHORISATION, file.cases("/suggestions"))
                        .path("items")
                        .isEmpty());
        story.as(Cast.LEAD)
                .does("reports what was said on the telephone all the same")
                .post(
                        AUTHORISATION,
                        file.cases("/suggestions"),
                        Map.of(
                                "kind", "TIMETABLE",
                                "office", "PCTC-001",
                                "author", Map.of("name", "Ruth Field", "subject", file.subject(Cast.HEAD)),
                                "madeOn", story.today().toString(),
                                "how", "on the telephone",
                                "text", "Wait for the last wave, or it may not go well for you.",
                                "linkedToAuthorisation", true))
                .expect(201);
    }

    private static Map<String, Object> advice(boolean linked) {
        return Map.of(
                "subject",
                "SUPPORT_COST",
                "text",
                "At this price support takes all of the allowance, and more.",
                "sums",
                Map.of(
                        "population",
                        44_000,
                        "basis",
                        "ONS_MODERATED",
                        "populationOn",
                        "2012-04-01",
                        "rate",
                        25.00,
                        "allowance",
                        1_100_000,
                        "plannedSpend",
                        1_205_600,
                        "costPerHead",
                        27.40),
                "linkedToAuthorisation",
                linked);
    }
}
