package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.local.Multipart;

/** Four people write a bid in between surgeries, over several days. */
final class Drafting {

    private static final Map<String, String> SAYS = Map.of(
            Cast.LEAD, "D1-01",
            Cast.OFFICER, "D3-02",
            Cast.THIRD, "D2-01",
            Cast.FOURTH, "D4-01");

    private final Story story;
    private final CaseFile file;

    Drafting(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    void found() {
        var founding = new Founding(story);
        story.scene("Four practices make a group");
        file.group = founding.id(founding.found("Brackenmoor", Cast.LEAD, Cast.OFFICER, Cast.THIRD, Cast.FOURTH));
    }

    void begin() {
        story.letItBe(story.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), "the week begins");
        story.scene("Four people begin a bid, in between surgeries");
        Actor lead = story.as(Cast.LEAD);
        file.application = lead.does("starts it")
                .post(AUTHORISATION, "/applications", Map.of("groupId", file.group))
                .expect(201)
                .expect("/status", "DRAFT")
                .id();
        lead.does("names the accountable officer, and what the constitution asks for: two in three must sign")
                .put(
                        AUTHORISATION,
                        file.cases(""),
                        Map.of(
                                "summary",
                                "Four practices of the moor, who have planned together since 2011.",
                                "accountableOfficer",
                                Map.of("subject", file.subject(Cast.OFFICER), "name", "Piotr Lindqvist"),
                                "signatureThreshold",
                                66.67))
                .expect(200);
        lead.does("asks what is missing")
                .get(AUTHORISATION, file.cases("/completeness"))
                .expect(200)
                .expect("/complete", false);
        SAYS.keySet().stream().sorted().forEach(who -> says(
                        who, "Begun by " + story.person(who).name() + "; more to come.", 0)
                .expect(200));
    }

    void minding() {
        story.letPass(Period.ofDays(1), "the next day");
        story.scene("Nobody overwrites a colleague");
        says(Cast.OFFICER, "The plan balances at 24.10 a head.", 1).expect(200);
        story.as(Cast.THIRD)
                .does("writes over yesterday's text without having seen today's")
                .put(AUTHORISATION, file.cases("/statements"), statement("D3-02", "It balances, I think.", 1))
                .expect(412)
                .expect("/code", "CHANGED_MEANWHILE")
                .expect("/present/0/version", 2);
    }

    void gather() {
        story.scene("The documents");
        story.as(Cast.LEAD)
                .does("uploads a scan of the constitution")
                .upload(AUTHORISATION, file.cases("/evidence"), form("CONSTITUTION", "constitution.pdf", Pdf.scanned()))
                .expectRefusal(422, "APP-3");
        file.constitution = upload(Cast.LEAD, "CONSTITUTION", "constitution.pdf");
        file.plan = upload(Cast.OFFICER, "FINANCIAL_PLAN", "financial-plan.pdf");
        inParts(Pdf.saying("The integrated plan of the group"));
    }

    /** The surgery's line breaks; what has arrived is kept. */
    private void inParts(byte[] content) {
        Actor third = story.as(Cast.THIRD);
        Answer upload = third.does("begins to send the integrated plan in parts")
                .post(
                        AUTHORISATION,
                        file.cases("/uploads"),
                        Map.of(
                                "type",
                                "INTEGRATED_PLAN",
                                "fileName",
                                "integrated-plan.pdf",
                                "size",
                                content.length,
                                "criteria",
                                List.of("D3-01")))
                .expect(201);
        String path = file.cases("/uploads/") + upload.id();
        third.does("completes it too early, because the line broke")
                .post(AUTHORISATION, path + "/complete")
                .expect(409);
        int size = upload.at("/partSize").asInt();
        for (int part = 1; (part - 1) * size < content.length; part++) {
            third.does("sends part " + part)
                    .put(
                            AUTHORISATION,
                            path + "/parts/" + part,
                            Arrays.copyOfRange(content, (part - 1) * size, Math.min(content.length, part * size)))
                    .expect(200);
        }
        third.does("completes it").post(AUTHORISATION, path + "/complete").expect(201);
    }

    void standBehindIt() {
        story.letPass(Period.ofDays(1), "the day after");
        story.scene("The practices stand behind it");
        String letter = upload(Cast.LEAD, "LETTER", "letter-of-support.pdf");
        story.as(Cast.LEAD)
                .does("counts the letter of support of practice " + Cast.PRACTICES.get(Cast.FOURTH)
                        + " as its signature")
                .post(
                        AUTHORISATION,
                        file.cases("/letters-of-support"),
                        Map.of("practice", Cast.PRACTICES.get(Cast.FOURTH), "evidence", letter))
                .expect(200)
                .expect("/signed", 1)
                .expect("/needed", 3);
        List.of(Cast.LEAD, Cast.OFFICER).forEach(this::sign);
        List.of(Cast.LEAD, Cast.OFFICER).forEach(this::certify);
    }

    void submit() {
        file.look(Cast.LEAD)
                .does("submits; one practice has not signed and is a member all the same")
                .post(AUTHORISATION, file.cases("/submit"))
                .expect(200)
                .expect("/status", "SUBMITTED");
    }

    void correct() {
        story.letPass(Period.ofDays(1), "a day later");
        Actor lead = story.as(Cast.LEAD);
        lead.does("reads what is asked for")
                .get(AUTHORISATION, file.cases("/completeness"))
                .expect(200)
                .expect("/returnedFor/0", "Say how the patients' panel is chosen.");
        story.as(Cast.THIRD)
                .does("says it")
                .put(
                        AUTHORISATION,
                        file.cases("/statements"),
                        statement(SAYS.get(Cast.THIRD), "A panel of forty patients, drawn by lot.", 1))
                .expect(200);
        List.of(Cast.LEAD, Cast.OFFICER).forEach(this::certify);
        submit();
    }

    void certify(String who) {
        story.as(who)
                .does("certifies the bid")
                .post(AUTHORISATION, file.cases("/self-certification"))
                .expect(200);
    }

    private void sign(String who) {
        story.as(who)
                .does("signs for practice " + Cast.PRACTICES.get(who))
                .post(AUTHORISATION, file.cases("/signatures"), Map.of("practice", Cast.PRACTICES.get(who)))
                .expect(200);
    }

    private Answer says(String who, String text, int version) {
        return story.as(who)
                .does("writes to criterion " + SAYS.get(who))
                .put(AUTHORISATION, file.cases("/statements"), statement(SAYS.get(who), text, version));
    }

    private static Map<String, Object> statement(String criterion, String text, int version) {
        return Map.of("statements", List.of(Map.of("criterion", criterion, "text", text, "version", version)));
    }

    private String upload(String who, String type, String fileName) {
        return story.as(who)
                .does("uploads " + fileName)
                .upload(
                        AUTHORISATION,
                        file.cases("/evidence"),
                        form(type, fileName, Pdf.saying(type + " of the group")))
                .expect(201)
                .id();
    }

    private static Multipart form(String type, String fileName, byte[] content) {
        return new Multipart("evidence-" + UUID.randomUUID())
                .field("type", type)
                .file("file", fileName, "application/pdf", content);
    }
}
