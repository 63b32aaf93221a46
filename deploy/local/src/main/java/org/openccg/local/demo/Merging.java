package org.openccg.local.demo;

import static org.openccg.local.Service.REGISTRY;

import java.util.List;
import java.util.Map;

/** Two groups merge because both want to; two others stay apart because one practice was pressed. */
final class Merging {

    private final Story story;
    private final Founding founding;

    Merging(Story story, Founding founding) {
        this.story = story;
        this.founding = founding;
    }

    void byConsent(String group) {
        story.scene("Two groups become one, because all of their practices want to");
        String other = founding.found("Wharf", Cast.THIRD, Cast.FOURTH);
        String merger = proposed(group, other, Cast.LEAD, Cast.THIRD);
        for (String who : List.of(Cast.LEAD, Cast.OFFICER, Cast.THIRD, Cast.FOURTH)) {
            vote(merger, who, Map.of("choice", "YES", "wishesConcern", false));
        }
        look(Cast.LEAD, merger)
                .does("closes the ballot, as all have voted")
                .post(REGISTRY, merger + "/close")
                .expect(200)
                .expect("/status", "AGREED");
        look(Cast.LEAD, merger)
                .does("applies")
                .post(REGISTRY, merger + "/apply")
                .expect(200);
        look(Cast.THIRD, merger)
                .does("applies for the other group")
                .post(REGISTRY, merger + "/apply")
                .expect(200)
                .expect("/status", "APPLIED");
        look(Cast.SUCCESSOR, merger)
                .does("approves for the Board")
                .post(
                        REGISTRY,
                        merger + "/approve",
                        Map.of("reasons", "The groups applied, and all their practices agreed."))
                .expect(200);
        long before = patients(group) + patients(other);
        story.letItBe(story.today().plusDays(23), "the first day of the new group comes");
        String successor = look(Cast.SUCCESSOR, merger)
                .does("puts the merger into effect")
                .post(REGISTRY, merger + "/effect")
                .expect(200)
                .text("/successor");
        story.as(Cast.OBSERVER)
                .does("finds one group where there were two")
                .get(REGISTRY, group)
                .expect("/status", "MERGED");
        story.expect("not one patient was lost", patients("/groups/" + successor) == before);
    }

    void againstOneVoice() {
        story.scene("Two groups stay two, because one practice was pressed");
        String group = founding.found("Cold Beck", Cast.FIFTH, Cast.SIXTH);
        String other = founding.found("High Beck", Cast.SEVENTH, Cast.EIGHTH);
        String merger = proposed(group, other, Cast.FIFTH, Cast.SEVENTH);
        for (String who : List.of(Cast.FIFTH, Cast.SEVENTH, Cast.EIGHTH)) {
            vote(merger, who, Map.of("choice", "YES", "wishesConcern", false));
        }
        vote(merger, Cast.SIXTH, Map.of("choice", "PRESSED", "wishesConcern", true, "words", "We were told to."));
        look(Cast.FIFTH, merger)
                .does("closes the ballot")
                .post(REGISTRY, merger + "/close")
                .expect(200)
                .expect("/status", "NOT_AGREED");
        story.as(Cast.ASSESSOR)
                .does("of the cluster tries to learn who was pressed")
                .get(REGISTRY, merger + "/sealed")
                .expect(403);
        story.as(Cast.GUARDIAN)
                .does("alone sees it")
                .get(REGISTRY, merger + "/sealed")
                .expect(200)
                .expect("/pressed/0/practice", Cast.PRACTICES.get(Cast.SIXTH));
        story.as(Cast.SEVENTH)
                .does("of the other group tries to propose the same again, though those who said no did not ask")
                .post(REGISTRY, "/mergers", proposal(group, other, Cast.SEVENTH))
                .expectRefusal(409, "MRG-3");
    }

    private String proposed(String group, String other, String lead, String otherLead) {
        String merger = "/mergers/"
                + story.as(lead)
                        .does("proposes to merge")
                        .post(REGISTRY, "/mergers", proposal(group, other, lead))
                        .expect(201)
                        .expect("/status", "PROPOSED")
                        .id();
        look(lead, merger)
                .does("asks the practices what they think")
                .post(
                        REGISTRY,
                        merger + "/consult",
                        Map.of(
                                "asked",
                                "What would your patients gain or lose?",
                                "until",
                                story.today().plusDays(7).toString()))
                .expect(200);
        story.letItBe(story.today().plusDays(8), "the practices think it over");
        threshold(merger, group, lead);
        threshold(merger, other, otherLead);
        look(lead, merger)
                .does("opens the ballot")
                .post(
                        REGISTRY,
                        merger + "/ballot",
                        Map.of("until", story.today().plusDays(14).toString()))
                .expect(200)
                .expect("/status", "BALLOT");
        return merger;
    }

    private void threshold(String merger, String group, String lead) {
        look(lead, merger)
                .does("states how many of the group's practices must agree")
                .post(REGISTRY, merger + "/thresholds", Map.of("groupId", founding.id(group), "clause", "12.3"))
                .expect(200);
    }

    private Map<String, Object> proposal(String group, String other, String lead) {
        return Map.of(
                "groups", List.of(founding.id(group), founding.id(other)),
                "name", Founding.name("Two Becks"),
                "firstDay", story.today().plusDays(30).toString(),
                "reviewingOffice", "PCTC-001",
                "leader",
                        Map.of(
                                "subject", story.person(lead).subject(),
                                "name", story.person(lead).name(),
                                "practice", Cast.PRACTICES.get(lead)),
                "reasons", "Our patients use the same hospital.");
    }

    private void vote(String merger, String who, Map<String, Object> answer) {
        story.as(who)
                .does("votes in secret for practice " + Cast.PRACTICES.get(who))
                .put(REGISTRY, merger + "/votes/" + Cast.PRACTICES.get(who), answer)
                .expect(200);
    }

    private Actor look(String who, String merger) {
        Actor actor = story.as(who);
        actor.does("reads the merger").get(REGISTRY, merger).expect(200);
        return actor;
    }

    private long patients(String group) {
        return story.quietly(Cast.OBSERVER, REGISTRY, group)
                .at("/population/value")
                .asLong();
    }
}
