package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;
import static org.openccg.local.Service.REGISTRY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openccg.local.Multipart;

/** Three practices make a group and bid. */
final class Bidding {

    private final Story story;
    private final CaseFile file;

    Bidding(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    void register() {
        Cast.FOUNDERS.forEach(new Founding(story)::leaveEarlierGroups);
        story.scene("Three practices register a group of their own");
        file.group = story.as(Cast.LEAD)
                .does("registers a group of three practices")
                .post(
                        REGISTRY,
                        "/groups",
                        Map.of(
                                "name",
                                "NHS Alderbeck Vale " + tag() + " Clinical Commissioning Group",
                                "reviewingOffice",
                                "PCTC-001",
                                "practices",
                                Cast.FOUNDERS.stream()
                                        .map(Cast.PRACTICES::get)
                                        .sorted()
                                        .toList()))
                .expect(201)
                .expect("/status", "EMERGING")
                .id();
        for (String partner : List.of(Cast.OFFICER, Cast.THIRD)) {
            story.as(partner)
                    .does("agrees for practice " + Cast.PRACTICES.get(partner))
                    .post(REGISTRY, file.groups("/consent"), Map.of("practice", Cast.PRACTICES.get(partner)))
                    .expect(200);
        }
        story.as(Cast.LEAD)
                .does("appoints the accountable officer")
                .post(
                        REGISTRY,
                        file.groups("/appointments"),
                        Map.of(
                                "subject",
                                file.subject(Cast.OFFICER),
                                "name",
                                "Piotr Lindqvist",
                                "capacity",
                                "ACCOUNTABLE_OFFICER",
                                "employer",
                                "practice:" + Cast.PRACTICES.get(Cast.OFFICER),
                                "from",
                                story.today().toString()))
                .expect(201);
    }

    void bid() {
        bid(Cast.FOUNDERS);
    }

    void bid(List<String> signatories) {
        story.scene("The group bids");
        Actor lead = story.as(Cast.LEAD);
        file.application = lead.does("starts the application")
                .post(AUTHORISATION, "/applications", Map.of("groupId", file.group))
                .expect(201)
                .expect("/status", "DRAFT")
                .id();
        lead.does("writes the draft and names the accountable officer")
                .put(
                        AUTHORISATION,
                        file.cases(""),
                        Map.of(
                                "summary",
                                "Practices of one valley, planning care together since 2011.",
                                "accountableOfficer",
                                Map.of("subject", file.subject(Cast.OFFICER), "name", "Piotr Lindqvist")))
                .expect(200);
        lead.does("tries to submit, to learn everything that is missing")
                .post(AUTHORISATION, file.cases("/submit"))
                .expectRefusal(422, "APP-1");
        upload("CONSTITUTION", "constitution.pdf", "D4-01");
        upload("INTEGRATED_PLAN", "integrated-plan.pdf", "D3-01");
        file.plan = upload("FINANCIAL_PLAN", "financial-plan.pdf", CaseFile.CRITERION);
        signatories.stream().sorted().forEach(this::sign);
        for (String who : List.of(Cast.LEAD, Cast.OFFICER)) {
            story.as(who)
                    .does("certifies the bid")
                    .post(AUTHORISATION, file.cases("/self-certification"))
                    .expect(200);
        }
        file.look(Cast.LEAD);
        lead.does("submits")
                .post(AUTHORISATION, file.cases("/submit"))
                .expect(200)
                .expect("/status", "SUBMITTED");
        story.until("the registry knows the group as an applicant", () -> file.statusOfGroup()
                .equals("APPLICANT"));
    }

    private String upload(String type, String fileName, String criterion) {
        return story.as(Cast.LEAD)
                .does("uploads " + fileName)
                .upload(
                        AUTHORISATION,
                        file.cases("/evidence"),
                        new Multipart("evidence-" + UUID.randomUUID())
                                .field("type", type)
                                .field("criteria", criterion)
                                .file("file", fileName, "application/pdf", Pdf.saying(type + " of the group")))
                .expect(201)
                .id();
    }

    private void sign(String who) {
        story.as(who)
                .does("signs for practice " + Cast.PRACTICES.get(who))
                .post(AUTHORISATION, file.cases("/signatures"), Map.of("practice", Cast.PRACTICES.get(who)))
                .expect(200);
    }

    /** A new group each time: four characters tell its name from the others. */
    private String tag() {
        return UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }
}
