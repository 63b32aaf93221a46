package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * A group whose plan falls short is authorised all the same, with a condition and support: it plans, shows, is reviewed
 * and, with the last discharge, is authorised in full. It can be told again and again.
 */
public final class UnderConditions {

    private final Story story;
    private final CaseFile file;
    private final Bidding bidding;
    private final Reviewing reviewing;

    public UnderConditions(Story story) {
        this.story = story;
        this.file = new CaseFile(story);
        this.bidding = new Bidding(story, file);
        this.reviewing = new Reviewing(story, file);
    }

    public void play() {
        bidding.register();
        bidding.bid();
        reviewing.assess();
        recommend();
        notice();
        impose();
        plan();
        review();
    }

    private void recommend() {
        Actor moderator = file.declare(Cast.MODERATOR);
        moderator.does("moderates").post(AUTHORISATION, file.cases("/moderate")).expect(200);
        moderator
                .does("recommends authorisation, with advice where the plan falls short")
                .post(
                        AUTHORISATION,
                        file.cases("/recommend"),
                        Map.of(
                                "recommendation",
                                "AUTHORISE_WITH_CONDITIONS",
                                "reasons",
                                "Everything is met but balance in 2013/14 (D3-02).",
                                "conditions",
                                List.of(Map.of("criterion", CaseFile.CRITERION, "supportLevel", "II"))))
                .expect(200);
    }

    private void notice() {
        story.scene("Notice of a condition");
        Actor manager = file.look(Cast.ASSESSOR);
        manager.does("tries to make a merger the condition")
                .post(AUTHORISATION, file.cases("/serve-notice"), condition("MERGER"))
                .expectRefusal(422, "CND-3");
        manager.does("serves notice of a condition that answers the gap, with the support that comes with it")
                .post(AUTHORISATION, file.cases("/serve-notice"), condition("PLAN"))
                .expect(200)
                .expect("/status", "NOTICE_SERVED");
        story.as(Cast.LEAD)
                .does("accepts it and waives the rest of the time")
                .post(AUTHORISATION, file.cases("/representations"), Map.of("points", List.of(), "waived", true))
                .expect(201);
    }

    private void impose() {
        story.scene("The decision");
        file.declare(Cast.DECIDER);
        file.look(Cast.DECIDER)
                .does("authorises the group with the condition")
                .post(
                        AUTHORISATION,
                        file.cases("/impose-conditions"),
                        Map.of(
                                "reasons",
                                "The group can begin; its plan needs help.",
                                "conditions",
                                List.of(Map.of("index", 0, "reasons", "Balance is not shown for 2013/14."))))
                .expect(200)
                .expect("/outcome", "AUTHORISED_WITH_CONDITIONS");
        story.until("the registry has the group as authorised with conditions", () -> file.statusOfGroup()
                .equals("AUTHORISED_WITH_CONDITIONS"));
    }

    private void plan() {
        story.scene("The group plans and shows");
        Actor lead = story.as(Cast.LEAD);
        file.condition = lead.does("reads the condition, what comes next and until when")
                .get(AUTHORISATION, file.cases("/conditions"))
                .expect(200)
                .expect("/pending", 1)
                .text("/conditions/0/id");
        lead.does("plans, with an owner and a day")
                .post(
                        AUTHORISATION,
                        file.cases("/conditions/plan"),
                        Map.of(
                                "plans",
                                List.of(Map.of(
                                        "conditions",
                                        List.of(file.condition),
                                        "text",
                                        "The second year is planned again with the adviser.",
                                        "owner",
                                        "Piotr Lindqvist, accountable officer",
                                        "dueOn",
                                        story.today().plusDays(7).toString()))))
                .expect(200)
                .expect("/conditions/0/status", "PLAN_MADE");
        story.as(Cast.ASSESSOR)
                .does("agrees the plan")
                .post(AUTHORISATION, file.cases("/conditions/agree-plan"), about("It is full and in time."))
                .expect(200);
        story.letPass(Period.ofDays(7), "the plan is worked on");
        story.as(Cast.OFFICER)
                .does("shows the new plan")
                .post(
                        AUTHORISATION,
                        file.cases("/conditions/answer"),
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "conditions", List.of(file.condition),
                                        "text", "Both years balance.",
                                        "evidence", List.of(file.plan)))))
                .expect(200)
                .expect("/conditions/0/status", "EVIDENCE_SUBMITTED");
    }

    private void review() {
        story.scene("The quarterly review");
        Actor manager = story.as(Cast.ASSESSOR);
        manager.does("reviews it and recommends discharge")
                .post(
                        AUTHORISATION,
                        file.cases("/conditions/review"),
                        Map.of(
                                "reviews",
                                List.of(Map.of(
                                        "conditions",
                                        List.of(file.condition),
                                        "recommendation",
                                        "DISCHARGE",
                                        "reasons",
                                        "Balance is shown for both years.",
                                        "criteria",
                                        List.of(CaseFile.CRITERION)))))
                .expect(200);
        manager.does("tries to discharge what was just reviewed")
                .post(AUTHORISATION, file.cases("/conditions/discharge"), about("Done."))
                .expect(403);
        story.as(Cast.DECIDER)
                .does("discharges the condition, which was the last")
                .post(AUTHORISATION, file.cases("/conditions/discharge"), about("Nothing is left of the gap."))
                .expect(200)
                .expect("/status", "AUTHORISED");
        story.until("the registry has the group as authorised in full", () -> file.statusOfGroup()
                .equals("AUTHORISED"));
        story.as(Cast.LEAD)
                .does("reads what happened, in words")
                .get(AUTHORISATION, file.cases("/timeline"))
                .expect(200);
    }

    private Map<String, Object> about(String reasons) {
        return Map.of("conditions", List.of(file.condition), "reasons", reasons);
    }

    private static Map<String, Object> condition(String demand) {
        return Map.of(
                "conditions",
                List.of(Map.of(
                        "criterion", CaseFile.CRITERION,
                        "wording", "Show a plan that balances in 2013/14.",
                        "supportLevel", "II",
                        "supportOffered", "A finance adviser of the Board, two days a week.",
                        "demands", List.of(demand),
                        "reasons", "Balance is not shown for 2013/14.")));
    }
}
