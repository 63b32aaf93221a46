package org.openccg.local.demo;

import static org.openccg.local.Service.AUTHORISATION;
import static org.openccg.local.Service.REGISTRY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small group is told to merge, called to a meeting overnight, and gets notice of a block: what the law does not know
 * is refused, what happened before stands beside the notice, and an officer from elsewhere answers all of it. It can be
 * told again and again.
 */
public final class LawfulBlock {

    private static final String[] MEMBERS = {
        Cast.LEAD, Cast.OFFICER, Cast.THIRD, Cast.FOURTH, Cast.FIFTH, Cast.SIXTH, Cast.SEVENTH, Cast.EIGHTH
    };

    private final Story story;
    private final CaseFile file;
    private final Bidding bidding;
    private final Pressing pressing;
    private final Reviewing reviewing;
    private String suggestion = "";

    public LawfulBlock(Story story) {
        this.story = story;
        this.file = new CaseFile(story);
        this.bidding = new Bidding(story, file);
        this.pressing = new Pressing(story, file);
        this.reviewing = new Reviewing(story, file);
    }

    public void play() {
        found();
        bidding.bid(List.of(MEMBERS).subList(0, 5));
        reviewing.assess();
        pressing.overnight();
        toldToMerge();
        file.look(Cast.ASSESSOR);
        reviewing.moderate();
        notice();
        besideTheNotice();
        decide();
        takeHome();
    }

    private void found() {
        var founding = new Founding(story);
        story.scene("Eight practices, about 44,000 patients, make a group");
        file.group = founding.id(founding.found("Sallowmere", MEMBERS));
    }

    private void toldToMerge() {
        story.scene("The group is told to merge");
        suggestion = story.as(Cast.LEAD)
                .does("reports to the register what was said, word for word")
                .post(
                        REGISTRY,
                        file.groups("/suggestions"),
                        Map.of(
                                "kind", "MERGER",
                                "office", "PCTC-001",
                                "author", Map.of("name", "Helen Marsh", "subject", file.subject(Cast.ASSESSOR)),
                                "madeOn", story.today().toString(),
                                "how", "after the meeting",
                                "text", "You are too small. Join your neighbours, or this will end with a block.",
                                "linkedToAuthorisation", true))
                .expect(201)
                .id();
        story.as(Cast.ASSESSOR)
                .does("replies, for both sides to read")
                .post(
                        REGISTRY,
                        file.groups("/suggestions/" + suggestion + "/reply"),
                        Map.of("text", "I spoke of the plan, which two other groups had balanced together."))
                .expect(200);
    }

    private void notice() {
        story.scene("Notice of a proposal to block");
        Actor manager = file.look(Cast.ASSESSOR);
        manager.does("tries to serve notice because the group is too small; the attempt is on record")
                .post(AUTHORISATION, file.cases("/serve-notice"), reviewing.grounds("SIZE"))
                .expectRefusal(422, "BLK-1");
        manager.does("hides it behind a lawful ground")
                .post(AUTHORISATION, file.cases("/serve-notice"), reviewing.grounds(CaseFile.GROUND, "SIZE"))
                .expectRefusal(422, "BLK-1");
        manager.does("asks what was decided before on the same criterion, by whichever office")
                .get(AUTHORISATION, file.cases("/similar-decisions"))
                .expect(200);
        file.look(Cast.ASSESSOR)
                .does("serves notice on the criterion that is not met")
                .post(AUTHORISATION, file.cases("/serve-notice"), reviewing.grounds(CaseFile.GROUND))
                .expect(200)
                .expect("/status", "NOTICE_SERVED");
    }

    private void besideTheNotice() {
        story.scene("What the notice stands beside");
        story.as(Cast.LEAD)
                .sees(
                        "the same office had suggested a merger, with the manager's reply",
                        AUTHORISATION,
                        file.cases("/linked-suggestions"),
                        answer -> answer.body()
                                .at("/suggestions/0/replies/0/text")
                                .isTextual())
                .expect("/flag", "POSSIBLE_COERCION")
                .expect("/review", "INDEPENDENT_REVIEW");
        story.as(Cast.CASE_OFFICER)
                .does("of the Department sees it among those of all cases")
                .get(AUTHORISATION, "/applications/linked-suggestions")
                .expect(200)
                .expect("/items/0/applicationId", file.application);
        file.representation = story.as(Cast.LEAD)
                .does("answers the notice, and has no more to say")
                .post(
                        AUTHORISATION,
                        file.cases("/representations"),
                        Map.of("points", List.of("The balance the notice misses is on page 1."), "final", true))
                .expect(201)
                .id();
    }

    private void decide() {
        story.scene("An officer from elsewhere decides");
        Actor decider = file.declare(Cast.DECIDER);
        decider.does("looks at offices side by side: a prompt to look, never a verdict")
                .get(AUTHORISATION, file.cases("/comparison"))
                .expect(200)
                .expect("/reviewing", "PCTC-001");
        file.look(Cast.DECIDER)
                .does("tries to block without a word on what the group was told")
                .post(AUTHORISATION, file.cases("/block"), block(List.of()))
                .expectRefusal(422, "BLK-10");
        decider.does("blocks on the plan alone, and says what the suggestion weighed")
                .post(
                        AUTHORISATION,
                        file.cases("/block"),
                        block(List.of(Map.of(
                                "suggestion",
                                suggestion,
                                "answer",
                                "Size and merger were not weighed. The words should not have been used."))))
                .expect(200)
                .expect("/outcome", "BLOCKED");
    }

    private void takeHome() {
        story.scene("Provable on a laptop");
        Actor lead = story.as(Cast.LEAD);
        lead.does("reads what the officer made of the suggestion")
                .get(AUTHORISATION, file.cases("/linked-suggestions"))
                .expect(200)
                .expect(
                        "/suggestions/0/answers/0/answer",
                        "Size and merger were not weighed. The words should not have been used.");
        lead.does("takes the decision's file home, with its hash")
                .get(AUTHORISATION, file.cases("/decision-file"))
                .expect(200)
                .expect("/decision/outcome", "BLOCKED");
    }

    private Map<String, Object> block(List<Map<String, Object>> suggestions) {
        Map<String, Object> block = new HashMap<>(Reviewing.block(List.of(Map.of(
                "representation", file.representation, "point", 1, "answer", "Page 1 shows one year of the two."))));
        block.put("suggestions", suggestions);
        return block;
    }
}
