package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The cluster reviews, gives notice, and an officer from outside decides. */
final class Reviewing {

    private final Story story;
    private final CaseFile file;

    Reviewing(Story story, CaseFile file) {
        this.story = story;
        this.file = file;
    }

    void assess() {
        story.scene("The cluster reviews");
        story.as(Cast.STRANGER)
                .does("of another cluster looks for the application")
                .get(AUTHORISATION, file.cases(""))
                .expect(404);
        Actor assessor = file.declare(Cast.ASSESSOR);
        assessor.does("accepts it for review")
                .post(AUTHORISATION, file.cases("/accept"))
                .expect(200)
                .expect("/status", "IN_REVIEW");
        assessor.does("assesses all criteria in one go; one is not met")
                .put(
                        AUTHORISATION,
                        file.cases("/findings"),
                        Map.of("findings", file.findings("Balance is not shown for 2013/14.")))
                .expect(200);
        assessor.does("tries to moderate the own assessment")
                .post(AUTHORISATION, file.cases("/moderate"))
                .expectRefusal(403, "APP-9");
    }

    void moderate() {
        Actor moderator = file.declare(Cast.MODERATOR);
        moderator.does("moderates").post(AUTHORISATION, file.cases("/moderate")).expect(200);
        moderator
                .does("recommends a block; to decide it is for others")
                .post(
                        AUTHORISATION,
                        file.cases("/recommend"),
                        Map.of("recommendation", "BLOCK", "reasons", "The financial plan does not show balance."))
                .expect(200)
                .expect("/status", "RECOMMENDED");
    }

    void notice(String who) {
        story.scene("Notice of a proposal to block");
        Actor manager = file.look(who);
        manager.does("tries to serve notice because the group is too small")
                .post(AUTHORISATION, file.cases("/serve-notice"), grounds("SIZE"))
                .expectRefusal(422, "BLK-1");
        file.lastDayForRepresentations =
                LocalDate.parse(manager.does("serves notice on a lawful ground, tied to a finding")
                        .post(AUTHORISATION, file.cases("/serve-notice"), grounds(CaseFile.GROUND))
                        .expect(200)
                        .expect("/status", "NOTICE_SERVED")
                        .text("/lastDayForRepresentations"));
        file.declare(Cast.DECIDER)
                .does("tries to decide before the group has answered")
                .post(AUTHORISATION, file.cases("/block"), block(List.of()))
                .expectRefusal(409, "BLK-6");
        file.representation = story.as(Cast.LEAD)
                .does("answers: the balance is on page 1")
                .post(
                        AUTHORISATION,
                        file.cases("/representations"),
                        Map.of(
                                "points",
                                List.of("The balance the notice misses is on page 1 of the plan."),
                                "final",
                                false))
                .expect(201)
                .id();
    }

    void letRepresentationsEnd() {
        story.scene("The decision");
        story.letItBe(file.lastDayForRepresentations.plusDays(1), "the time for representations has run out");
    }

    void decide(Actor decider) {
        story.as(Cast.ASSESSOR)
                .does("tries to decide on the own notice")
                .post(AUTHORISATION, file.cases("/block"), block(List.of()))
                .expect(403);
        decider.does("tries to block without a word on what the group said")
                .post(AUTHORISATION, file.cases("/block"), block(List.of()))
                .expectRefusal(422, "BLK-7");
        decider.does("blocks, with reasons and an answer to every point")
                .post(
                        AUTHORISATION,
                        file.cases("/block"),
                        block(List.of(Map.of(
                                "representation",
                                file.representation,
                                "point",
                                1,
                                "answer",
                                "Page 1 was not convincing."))))
                .expect(200)
                .expect("/outcome", "BLOCKED");
        story.expect(
                "a block touches nothing in the registry", file.statusOfGroup().equals("APPLICANT"));
    }

    Map<String, Object> grounds(String... codes) {
        return Map.of("grounds", Arrays.stream(codes).map(this::ground).toList());
    }

    private Map<String, Object> ground(String ground) {
        return Map.of(
                "ground",
                ground,
                "criterion",
                CaseFile.CRITERION,
                "evidence",
                List.of(file.plan),
                "reasons",
                "The plan does not show how the budget balances.",
                "conditionsConsidered",
                List.of(Map.of(
                        "supportLevel", "II",
                        "whyInadequate", "Advice was given twice and the plan did not change.")));
    }

    /** Somebody who must not decide tries to. */
    void triesToDecide(String who, String rule) {
        story.as(who)
                .does("tries to block all the same")
                .post(AUTHORISATION, file.cases("/block"), block(List.of()))
                .expectRefusal(403, rule);
    }

    static Map<String, Object> block(List<Map<String, Object>> answers) {
        return Map.of(
                "reasons",
                "The group cannot show that it will live within its budget.",
                "answers",
                answers,
                "grounds",
                List.of(Map.of("ground", CaseFile.GROUND, "reasons", "Balance is not shown for 2013/14.")));
    }
}
