package org.openccg.local.demo;

import static org.openccg.local.Service.APPEALS;
import static org.openccg.local.Service.AUTHORISATION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The group appeals, both sides speak, the Department rules, and the ruling takes effect. */
final class Appealing {

    private final Story story;
    private final CaseFile file;

    Appealing(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    void lodge(String who) {
        story.scene("The appeal");
        Actor lead = story.as(who);
        file.appeal = lead.does("drafts an appeal to the Department of Health")
                .post(
                        APPEALS,
                        "/appeals",
                        Map.of(
                                "applicationId",
                                file.application,
                                "grounds",
                                List.of(Map.of(
                                        "ground", "ERROR_OF_FACT",
                                        "against", CaseFile.GROUND,
                                        "text", "The plan shows balance on page 1; the finding overlooks it.")),
                                "statement",
                                "The block rests on a page nobody read."))
                .expect(201)
                .expect("/status", "DRAFT")
                .id();
        lead.does("lodges it in time; the decision file is frozen")
                .post(APPEALS, file.appeals("/lodge"), Map.of())
                .expect(200)
                .expect("/status", "LODGED");
        story.until(
                "the registry holds the stay",
                () -> !file.registered().at("/stay/appealId").isMissingNode()
                        && file.registered().at("/stay/appealId").asText().equals(file.appeal));
        declaresNothing(Cast.CASE_OFFICER)
                .does("accepts the appeal")
                .post(APPEALS, file.appeals("/accept"))
                .expect(200)
                .expect("/status", "ACCEPTED");
    }

    void respond(String who) {
        story.scene("Both sides speak");
        file.lookAtAppeal(who)
                .does("responds for the blocking office")
                .post(
                        APPEALS,
                        file.appeals("/respond"),
                        Map.of(
                                "opposed",
                                true,
                                "statement",
                                "The office stands by its finding.",
                                "answers",
                                List.of(Map.of(
                                        "ground", CaseFile.GROUND,
                                        "criterion", CaseFile.CRITERION,
                                        "answer", "Page 1 gives a sum without its parts."))))
                .expect(200)
                .expect("/status", "RESPONDED")
                .expect("/response/late", false);
    }

    void reply(String who) {
        file.lookAtAppeal(who)
                .does("replies")
                .post(APPEALS, file.appeals("/reply"), Map.of("statement", "The parts are on page 2."))
                .expect(200)
                .expect("/status", "REPLIED");
    }

    void rule() {
        story.scene("The ruling");
        Actor adjudicator = declaresNothing(Cast.ADJUDICATOR);
        adjudicator
                .does("tries to dismiss the appeal although no ground is proved")
                .post(APPEALS, file.appeals("/rule"), ruling("DISMISS", null))
                .expectRefusal(422, "APL-16");
        adjudicator
                .does("finds the ground unproved and substitutes: authorised")
                .post(APPEALS, file.appeals("/rule"), ruling("SUBSTITUTE", "AUTHORISED"))
                .expect(200)
                .expect("/status", "RULED");
    }

    void follow() {
        story.scene("The ruling takes effect, once");
        story.as(Cast.LEAD).sees("the application is authorised", AUTHORISATION, file.cases(""), answer -> answer.body()
                .path("status")
                .asText()
                .equals("AUTHORISED"));
        story.until(
                "the registry has the group as authorised and the stay is lifted",
                () -> file.statusOfGroup().equals("AUTHORISED")
                        && file.registered().path("stay").isNull());
        story.until("the Department sees that its ruling was followed", () -> story.quietly(
                        Cast.ADJUDICATOR, APPEALS, file.appeals(""))
                .at("/compliance/status")
                .asText()
                .equals("COMPLIED"));
        story.as(Cast.ADJUDICATOR)
                .does("tries to rule a second time")
                .post(APPEALS, file.appeals("/rule"), ruling("SUBSTITUTE", "AUTHORISED"))
                .expect(409);
        Actor officer = file.lookAtAppeal(Cast.CASE_OFFICER);
        officer.does("publishes the ruling")
                .post(APPEALS, file.appeals("/publish"))
                .expect(200);
        officer.does("closes the appeal")
                .post(APPEALS, file.appeals("/close"))
                .expect(200)
                .expect("/status", "CLOSED");
        story.expect("the application was authorised by the ruling exactly once", timesSubstituted() == 1);
    }

    /** Opens the appeal to somebody of the Department, who sees its version with it. */
    private Actor declaresNothing(String who) {
        Actor actor = story.as(who);
        actor.does("declares to have no interest in the case")
                .post(APPEALS, file.appeals("/declarations"), Map.of("interests", List.of()))
                .expect(201);
        return actor;
    }

    private static Map<String, Object> ruling(String remedy, @Nullable String outcome) {
        Map<String, Object> ruling = new LinkedHashMap<>();
        ruling.put("remedy", remedy);
        ruling.put("outcome", outcome);
        ruling.put(
                "findings",
                List.of(Map.of(
                        "ground",
                        CaseFile.GROUND,
                        "criterion",
                        CaseFile.CRITERION,
                        "proved",
                        false,
                        "reasons",
                        "Page 1 and page 2 show balance; the office did not discharge its burden.")));
        ruling.put("reasons", "The only ground was not proved; the law then requires the grant.");
        return ruling;
    }

    /** How often the trail says that the ruling took the block's place. */
    private long timesSubstituted() {
        return StreamSupport.stream(
                        story.quietly(Cast.LEAD, AUTHORISATION, file.cases("/trail"))
                                .spliterator(),
                        false)
                .filter(entry -> entry.path("step").asText().equals("SUBSTITUTE"))
                .count();
    }
}
