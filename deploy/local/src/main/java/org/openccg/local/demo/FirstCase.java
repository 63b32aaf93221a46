package org.openccg.local.demo;

import static org.openccg.local.Service.APPEALS;
import static org.openccg.local.Service.AUTHORISATION;
import static org.openccg.local.Service.REGISTRY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.openccg.local.Multipart;

/**
 * A group of three practices applies, is blocked on a finding that does not hold, appeals, and is authorised by the
 * ruling. Scene by scene, so that tests can stop in the middle and do harm.
 */
public final class FirstCase {

    private static final String LEAD = "amara.osei";
    private static final String OFFICER = "piotr.lindqvist";
    private static final String THIRD = "grace.tamm";
    private static final String ASSESSOR = "helen.marsh";
    private static final String MODERATOR = "tom.birch";
    private static final String STRANGER = "asha.thornley";
    private static final String DECIDER = "margit.hale";
    private static final String CASE_OFFICER = "ottoline.grey";
    private static final String ADJUDICATOR = "cordelia.vance";
    private static final String GROUND = "FUNCTIONS_NOT_DISCHARGEABLE";
    private static final String CRITERION = "D3-02";
    private static final Map<String, String> PRACTICES = Map.of(LEAD, "Z90001", OFFICER, "Z90002", THIRD, "Z90003");

    private final Story story;
    private String group = "";
    private String application = "";
    private String plan = "";
    private String representation = "";
    private String appeal = "";
    private LocalDate lastDayForRepresentations = LocalDate.MIN;

    public FirstCase(Story story) {
        this.story = story;
    }

    /** The whole case. */
    public void play() {
        register();
        bid();
        review();
        notice();
        decide();
        lodge();
        answer();
        rule();
        follow();
    }

    public String group() {
        return group;
    }

    public String application() {
        return application;
    }

    public String appeal() {
        return appeal;
    }

    public void register() {
        story.scene("Three practices register a group of their own");
        group = story.as(LEAD)
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
                                PRACTICES.values().stream().sorted().toList()))
                .expect(201)
                .expect("/status", "EMERGING")
                .id();
        for (String partner : List.of(OFFICER, THIRD)) {
            story.as(partner)
                    .does("agrees for practice " + PRACTICES.get(partner))
                    .post(REGISTRY, groups("/consent"), Map.of("practice", PRACTICES.get(partner)))
                    .expect(200);
        }
        story.as(LEAD)
                .does("appoints the accountable officer")
                .post(
                        REGISTRY,
                        groups("/appointments"),
                        Map.of(
                                "subject",
                                subject(OFFICER),
                                "name",
                                "Piotr Lindqvist",
                                "capacity",
                                "ACCOUNTABLE_OFFICER",
                                "employer",
                                "practice:" + PRACTICES.get(OFFICER),
                                "from",
                                story.today().toString()))
                .expect(201);
    }

    public void bid() {
        story.scene("The group bids");
        Actor lead = story.as(LEAD);
        application = lead.does("starts the application")
                .post(AUTHORISATION, "/applications", Map.of("groupId", group))
                .expect(201)
                .expect("/status", "DRAFT")
                .id();
        lead.does("writes the draft and names the accountable officer")
                .put(
                        AUTHORISATION,
                        cases(""),
                        Map.of(
                                "summary",
                                "Three practices of one valley, planning care together since 2011.",
                                "accountableOfficer",
                                Map.of("subject", subject(OFFICER), "name", "Piotr Lindqvist")))
                .expect(200);
        lead.does("tries to submit, to learn everything that is missing")
                .post(AUTHORISATION, cases("/submit"))
                .expectRefusal(422, "APP-1");
        upload("CONSTITUTION", "constitution.pdf", "D4-01");
        upload("INTEGRATED_PLAN", "integrated-plan.pdf", "D3-01");
        plan = upload("FINANCIAL_PLAN", "financial-plan.pdf", CRITERION);
        PRACTICES.keySet().stream().sorted().forEach(this::sign);
        for (String who : List.of(LEAD, OFFICER)) {
            story.as(who)
                    .does("certifies the bid")
                    .post(AUTHORISATION, cases("/self-certification"))
                    .expect(200);
        }
        look(LEAD);
        lead.does("submits").post(AUTHORISATION, cases("/submit")).expect(200).expect("/status", "SUBMITTED");
        story.until("the registry knows the group as an applicant", () -> statusOfGroup()
                .equals("APPLICANT"));
    }

    public void review() {
        story.scene("The cluster reviews");
        story.as(STRANGER)
                .does("of another cluster looks for the application")
                .get(AUTHORISATION, cases(""))
                .expect(404);
        Actor assessor = look(ASSESSOR);
        assessor.does("accepts it for review")
                .post(AUTHORISATION, cases("/accept"))
                .expect(200)
                .expect("/status", "IN_REVIEW");
        assessor.does("assesses all criteria in one go; one is not met")
                .put(AUTHORISATION, cases("/findings"), Map.of("findings", findings()))
                .expect(200);
        assessor.does("tries to moderate the own assessment")
                .post(AUTHORISATION, cases("/moderate"))
                .expectRefusal(403, "APP-9");
        Actor moderator = look(MODERATOR);
        moderator.does("moderates").post(AUTHORISATION, cases("/moderate")).expect(200);
        moderator
                .does("recommends a block; to decide it is for others")
                .post(
                        AUTHORISATION,
                        cases("/recommend"),
                        Map.of("recommendation", "BLOCK", "reasons", "The financial plan does not show balance."))
                .expect(200)
                .expect("/status", "RECOMMENDED");
    }

    public void notice() {
        story.scene("Notice of a proposal to block");
        Actor manager = look(ASSESSOR);
        manager.does("tries to serve notice because the group is too small")
                .post(AUTHORISATION, cases("/serve-notice"), grounds("SIZE"))
                .expectRefusal(422, "BLK-1");
        lastDayForRepresentations = LocalDate.parse(manager.does("serves notice on a lawful ground, tied to a finding")
                .post(AUTHORISATION, cases("/serve-notice"), grounds(GROUND))
                .expect(200)
                .expect("/status", "NOTICE_SERVED")
                .text("/lastDayForRepresentations"));
        look(DECIDER)
                .does("tries to decide before the group has answered")
                .post(AUTHORISATION, cases("/block"), block(List.of()))
                .expectRefusal(409, "BLK-6");
        representation = story.as(LEAD)
                .does("answers: the balance is on page 1")
                .post(
                        AUTHORISATION,
                        cases("/representations"),
                        Map.of(
                                "points",
                                List.of("The balance the notice misses is on page 1 of the plan."),
                                "final",
                                false))
                .expect(201)
                .id();
    }

    public void decide() {
        story.scene("The decision");
        story.letItBe(lastDayForRepresentations.plusDays(1), "the time for representations has run out");
        story.as(ASSESSOR)
                .does("tries to decide on the own notice")
                .post(AUTHORISATION, cases("/block"), block(List.of()))
                .expect(403);
        Actor decider = look(DECIDER);
        decider.does("tries to block without a word on what the group said")
                .post(AUTHORISATION, cases("/block"), block(List.of()))
                .expectRefusal(422, "BLK-7");
        decider.does("blocks, with reasons and an answer to every point")
                .post(
                        AUTHORISATION,
                        cases("/block"),
                        block(List.of(Map.of(
                                "representation", representation, "point", 1, "answer", "Page 1 was not convincing."))))
                .expect(200)
                .expect("/outcome", "BLOCKED");
        story.expect("a block touches nothing in the registry", statusOfGroup().equals("APPLICANT"));
    }

    public void lodge() {
        story.scene("The appeal");
        Actor lead = story.as(LEAD);
        appeal = lead.does("drafts an appeal to the Department of Health")
                .post(
                        APPEALS,
                        "/appeals",
                        Map.of(
                                "applicationId",
                                application,
                                "grounds",
                                List.of(Map.of(
                                        "ground", "ERROR_OF_FACT",
                                        "against", GROUND,
                                        "text", "The plan shows balance on page 1; the finding overlooks it.")),
                                "statement",
                                "The block rests on a page nobody read."))
                .expect(201)
                .expect("/status", "DRAFT")
                .id();
        lead.does("lodges it in time; the decision file is frozen")
                .post(APPEALS, appeals("/lodge"), Map.of())
                .expect(200)
                .expect("/status", "LODGED");
        story.until(
                "the registry holds the stay",
                () -> !registered().at("/stay/appealId").isMissingNode()
                        && registered().at("/stay/appealId").asText().equals(appeal));
        lookAtAppeal(CASE_OFFICER)
                .does("accepts the appeal")
                .post(APPEALS, appeals("/accept"))
                .expect(200)
                .expect("/status", "ACCEPTED");
    }

    public void answer() {
        story.scene("Both sides speak");
        lookAtAppeal(ASSESSOR)
                .does("responds for the blocking office")
                .post(
                        APPEALS,
                        appeals("/respond"),
                        Map.of(
                                "opposed",
                                true,
                                "statement",
                                "The office stands by its finding.",
                                "answers",
                                List.of(Map.of(
                                        "ground", GROUND,
                                        "criterion", CRITERION,
                                        "answer", "Page 1 gives a sum without its parts."))))
                .expect(200)
                .expect("/status", "RESPONDED");
        lookAtAppeal(LEAD)
                .does("replies")
                .post(APPEALS, appeals("/reply"), Map.of("statement", "The parts are on page 2."))
                .expect(200)
                .expect("/status", "REPLIED");
    }

    public void rule() {
        story.scene("The ruling");
        Actor adjudicator = lookAtAppeal(ADJUDICATOR);
        adjudicator
                .does("tries to dismiss the appeal although no ground is proved")
                .post(APPEALS, appeals("/rule"), ruling("DISMISS", null))
                .expectRefusal(422, "APL-16");
        adjudicator
                .does("finds the ground unproved and substitutes: authorised")
                .post(APPEALS, appeals("/rule"), ruling("SUBSTITUTE", "AUTHORISED"))
                .expect(200)
                .expect("/status", "RULED");
    }

    public void follow() {
        story.scene("The ruling takes effect, once");
        story.as(LEAD).sees("the application is authorised", AUTHORISATION, cases(""), answer -> answer.body()
                .path("status")
                .asText()
                .equals("AUTHORISED"));
        story.until(
                "the registry has the group as authorised and the stay is lifted",
                () -> statusOfGroup().equals("AUTHORISED")
                        && registered().path("stay").isNull());
        story.until("the Department sees that its ruling was followed", () -> story.quietly(
                        ADJUDICATOR, APPEALS, appeals(""))
                .at("/compliance/status")
                .asText()
                .equals("COMPLIED"));
        story.as(ADJUDICATOR)
                .does("tries to rule a second time")
                .post(APPEALS, appeals("/rule"), ruling("SUBSTITUTE", "AUTHORISED"))
                .expect(409);
        Actor officer = lookAtAppeal(CASE_OFFICER);
        officer.does("publishes the ruling").post(APPEALS, appeals("/publish")).expect(200);
        officer.does("closes the appeal")
                .post(APPEALS, appeals("/close"))
                .expect(200)
                .expect("/status", "CLOSED");
        story.expect("the application was authorised by the ruling exactly once", timesSubstituted() == 1);
        story.expect("people needed no more than 45 calls for the case itself", story.accepted() <= 45);
    }

    /** How often the trail says that the ruling took the block's place. */
    public long timesSubstituted() {
        return StreamSupport.stream(
                        story.quietly(LEAD, AUTHORISATION, cases("/trail")).spliterator(), false)
                .filter(entry -> entry.path("step").asText().equals("SUBSTITUTE"))
                .count();
    }

    private String upload(String type, String fileName, String criterion) {
        return story.as(LEAD)
                .does("uploads " + fileName)
                .upload(
                        AUTHORISATION,
                        cases("/evidence"),
                        new Multipart("evidence-" + UUID.randomUUID())
                                .field("type", type)
                                .field("criteria", criterion)
                                .file("file", fileName, "application/pdf", Pdf.saying(type + " of the group")))
                .expect(201)
                .id();
    }

    private void sign(String who) {
        story.as(who)
                .does("signs for practice " + PRACTICES.get(who))
                .post(AUTHORISATION, cases("/signatures"), Map.of("practice", PRACTICES.get(who)))
                .expect(200);
    }

    private List<Map<String, Object>> findings() {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JsonNode criterion :
                story.quietly(ASSESSOR, AUTHORISATION, "/catalogue").path("criteria")) {
            String code = criterion.path("code").asText();
            findings.add(
                    code.equals(CRITERION)
                            ? Map.of(
                                    "criterion",
                                    code,
                                    "result",
                                    "NOT_MET",
                                    "distance",
                                    "Balance is not shown for 2013/14.",
                                    "evidence",
                                    List.of(plan))
                            : Map.of("criterion", code, "result", "MET", "evidence", List.of()));
        }
        return findings;
    }

    private Map<String, Object> grounds(String ground) {
        return Map.of(
                "grounds",
                List.of(Map.of(
                        "ground",
                        ground,
                        "criterion",
                        CRITERION,
                        "evidence",
                        List.of(plan),
                        "reasons",
                        "The plan does not show how the budget balances.",
                        "conditionsConsidered",
                        List.of(Map.of(
                                "supportLevel", "II",
                                "whyInadequate", "Advice was given twice and the plan did not change.")))));
    }

    private static Map<String, Object> block(List<Map<String, Object>> answers) {
        return Map.of(
                "reasons",
                "The group cannot show that it will live within its budget.",
                "answers",
                answers,
                "grounds",
                List.of(Map.of("ground", GROUND, "reasons", "Balance is not shown for 2013/14.")));
    }

    private static Map<String, Object> ruling(String remedy, @org.jspecify.annotations.Nullable String outcome) {
        Map<String, Object> ruling = new LinkedHashMap<>();
        ruling.put("remedy", remedy);
        ruling.put("outcome", outcome);
        ruling.put(
                "findings",
                List.of(Map.of(
                        "ground",
                        GROUND,
                        "criterion",
                        CRITERION,
                        "proved",
                        false,
                        "reasons",
                        "Page 1 and page 2 show balance; the office did not discharge its burden.")));
        ruling.put("reasons", "The only ground was not proved; the law then requires the grant.");
        return ruling;
    }

    /** Reads the application, as one does before a step. */
    private Actor look(String who) {
        Actor actor = story.as(who);
        actor.does("reads the application").get(AUTHORISATION, cases("")).expect(200);
        return actor;
    }

    private Actor lookAtAppeal(String who) {
        Actor actor = story.as(who);
        actor.does("reads the appeal").get(APPEALS, appeals("")).expect(200);
        return actor;
    }

    private JsonNode registered() {
        return story.quietly(LEAD, REGISTRY, groups(""));
    }

    private String statusOfGroup() {
        return registered().path("status").asText();
    }

    private String subject(String username) {
        return story.person(username).subject();
    }

    /** A new group each time: the minute it was founded tells it from the others. */
    private String tag() {
        return UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT);
    }

    private String groups(String rest) {
        return "/groups/" + group + rest;
    }

    private String cases(String rest) {
        return "/applications/" + application + rest;
    }

    private String appeals(String rest) {
        return "/appeals/" + appeal + rest;
    }
}
