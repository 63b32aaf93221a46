package org.openccg.local.demo;

import static org.openccg.local.Service.REGISTRY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the register is for: groups of any size, pressure that is seen and has no effect, mergers by consent, practices
 * that are placed only after they were heard, and the truth of any day. It can be told again and again.
 */
public final class OnTheRegister {

    private final Story story;
    private final Founding founding;
    private final Merging merging;

    public OnTheRegister(Story story) {
        this.story = story;
        this.founding = new Founding(story);
        this.merging = new Merging(story, founding);
    }

    public void play() {
        sizeNeverCounts();
        String group = founding.found("Alder", Cast.LEAD, Cast.OFFICER);
        pressureIsSeen(group);
        supportIsTheGroups(group);
        budgetComesByAgreement(group);
        areaIsTheGroups(group);
        theRecordIsPutRight(group);
        merging.byConsent(group);
        merging.againstOneVoice();
        aPracticeIsPlaced();
    }

    private void sizeNeverCounts() {
        story.scene("One practice is no group, two are, however small");
        founding.tries(Cast.LEAD, "Red Gable", List.of("Z90001")).expectRefusal(422, "REG-6");
        founding.tries(Cast.LEAD, "Red Gable", List.of("Z90001", "Z90003")).expect(201);
    }

    private void pressureIsSeen(String group) {
        story.scene("The cluster suggests a merger, and nothing follows");
        Actor lead = story.as(Cast.LEAD);
        story.as(Cast.ASSESSOR)
                .does("tells the group that it had better merge, and logs it")
                .post(
                        REGISTRY,
                        group + "/suggestions",
                        suggestion("MERGER", "You are too small; join your neighbours."))
                .expect(201);
        String reported = lead.does("reports what the head of the office said on the telephone")
                .post(
                        REGISTRY,
                        group + "/suggestions",
                        Map.of(
                                "kind", "SUPPORT",
                                "office", "PCTC-001",
                                "author",
                                        Map.of(
                                                "name",
                                                "Ruth Field",
                                                "subject",
                                                story.person(Cast.HEAD).subject()),
                                "madeOn", story.today().toString(),
                                "how", "on the telephone",
                                "text", "Take our support unit, or the application may take longer.",
                                "linkedToAuthorisation", true))
                .expect(201)
                .id();
        story.as(Cast.HEAD)
                .does("answers within her five working days")
                .post(
                        REGISTRY,
                        group + "/suggestions/" + reported + "/reply",
                        Map.of("text", "I said that other units have waiting lists."))
                .expect(200);
        lead.does("dismisses it")
                .post(
                        REGISTRY,
                        group + "/suggestions/" + reported + "/dismiss",
                        Map.of("reason", "We choose ourselves."))
                .expect(200);
        lead.does("reads the group").get(REGISTRY, group).expect(200).expect("/status", "EMERGING");
    }

    private Map<String, Object> suggestion(String kind, String text) {
        return Map.of(
                "kind",
                kind,
                "office",
                "PCTC-001",
                "madeOn",
                story.today().toString(),
                "how",
                "at the cluster's meeting with the chairs",
                "text",
                text,
                "linkedToAuthorisation",
                false);
    }

    private void supportIsTheGroups(String group) {
        story.scene("Four years of support as the only option have no effect");
        founding.look(Cast.ASSESSOR, group)
                .does("writes down what the cluster decided for the group")
                .post(REGISTRY, group + "/support-decisions", support("NHS_CSU_SLA", 48, 48, "OFFICE", List.of()))
                .expect(201)
                .expect("/effect", "NONE")
                .expectRules("SUP-1", "SUP-2");
        founding.look(Cast.LEAD, group)
                .does("chooses among two, for eighteen months")
                .post(
                        REGISTRY,
                        group + "/support-decisions",
                        support(
                                "COMPETED_CONTRACT",
                                18,
                                null,
                                "GROUP",
                                List.of(option("Fells Support Unit", 230_000), option("Wolds Analytics", 214_000))))
                .expect(201)
                .expect("/effect", "BINDING");
    }

    private Map<String, Object> support(
            String route, int months, Integer minimum, String decider, List<Map<String, Object>> options) {
        var body = new HashMap<String, Object>(Map.of(
                "serviceLine",
                "Business intelligence",
                "provider",
                Map.of("name", "Wolds Analytics"),
                "route",
                route,
                "options",
                options,
                "annualPrice",
                214_000,
                "startsOn",
                "2012-10-01",
                "termMonths",
                months,
                "exclusive",
                false,
                "proposer",
                Map.of("party", decider, "name", "Somebody of theirs", "capacity", "Director"),
                "decider",
                decider));
        body.put("longTermAcknowledged", false);
        body.put("exitNoticeMonths", 6);
        if (minimum != null) {
            body.put("minimumTermMonths", minimum);
            body.put("fewerOptionsBecause", "It was presented as the only option.");
        }
        return body;
    }

    private static Map<String, Object> option(String provider, int price) {
        return Map.of("provider", provider, "annualPrice", price, "termMonths", 18);
    }

    private void budgetComesByAgreement(String group) {
        story.scene("A budget is delegated when the group agrees");
        String offered = founding.look(Cast.ASSESSOR, group)
                .does("offers the group a budget")
                .post(
                        REGISTRY,
                        group + "/delegations",
                        Map.of(
                                "eligible", 40_000_000,
                                "from", story.today().toString(),
                                "lines",
                                        List.of(
                                                line("ACUTE", "Hospitals", 15_000_000),
                                                line("PRESCRIBING", "Medicines", 2_600_000))))
                .expect(201)
                .expect("/delegatedShare", "44.0")
                .id();
        story.as(Cast.LEAD)
                .does("tries to rename the group meanwhile, without having seen the offer")
                .post(
                        REGISTRY,
                        group + "/rename",
                        Map.of("name", Founding.name("Alder and Fell"), "reason", "It is called so by everybody."))
                .expect(412)
                .expect("/changes/0/step", "PROPOSE_DELEGATION");
        founding.look(Cast.LEAD, group)
                .does("accepts")
                .post(REGISTRY, group + "/delegations/" + offered + "/accept")
                .expect(200)
                .expect("/status", "ACTIVE");
        story.as(Cast.LEAD).does("reads the group").get(REGISTRY, group).expect("/status", "SHADOW");
    }

    private static Map<String, Object> line(String category, String description, long amount) {
        return Map.of("category", category, "description", description, "amount", amount);
    }

    private void areaIsTheGroups(String group) {
        story.scene("The group says where it lies, and why it crosses");
        founding.look(Cast.LEAD, group)
                .does("takes two local authorities as a whole")
                .put(REGISTRY, group + "/area", Map.of("localAuthorities", List.of("E10000901", "E06000902")))
                .expect(200)
                .expect("/status", "DECLARED");
        founding.look(Cast.LEAD, group)
                .does("says why the boundary is crossed; nobody need permit it")
                .put(
                        REGISTRY,
                        group + "/area",
                        Map.of("justification", "The valley's patients use one hospital, on both sides of the beck."))
                .expect(200);
        String proposed = story.as(Cast.ASSESSOR)
                .does("proposes the cluster's own boundary")
                .post(
                        REGISTRY,
                        group + "/boundary-proposals",
                        Map.of("remove", List.of("E01900001"), "reason", "It would suit our map better."))
                .expect(201)
                .id();
        founding.look(Cast.LEAD, group)
                .does("declines, and the area stays as it is")
                .post(
                        REGISTRY,
                        group + "/boundary-proposals/" + proposed + "/decline",
                        Map.of("words", "Our patients live there."))
                .expect(200);
    }

    private void theRecordIsPutRight(String group) {
        story.scene("A day was recorded wrongly, and both truths can be asked for");
        String before = story.now().toInstant().toString();
        String june = "?asAt=2012-06-15";
        founding.look(Cast.LEAD, group)
                .does("corrects since when Applegarside has been a member")
                .post(
                        REGISTRY,
                        group + "/members/Z90002/correct",
                        Map.of("from", "2012-06-01", "reason", "The practice's letter gives 1 June."))
                .expect(200);
        Actor observer = story.as(Cast.OBSERVER);
        observer.does("asks who was a member in mid-June, as known now")
                .get(REGISTRY, group + june)
                .expect("/members/0/practice", "Z90002");
        var asKnown = observer.does("asks the same, as it was known before the correction")
                .get(REGISTRY, group + june + "&knownAt=" + before)
                .expect(200);
        story.expect(
                "nobody was known to be a member then", asKnown.at("/members").isEmpty());
    }

    private void aPracticeIsPlaced() {
        story.scene("A practice in no group is placed, after it could be heard");
        String group = founding.found("Birk", Cast.LEAD, Cast.OFFICER);
        String practice = story.as(Cast.OBSERVER)
                .does("looks which practices are in no group")
                .get(REGISTRY, "/practices?unaffiliated=true")
                .text("/items/0/code");
        Actor board = story.as(Cast.SUCCESSOR);
        Answer proposed = board.does("proposes, for the Board, where the practice could go")
                .post(
                        REGISTRY,
                        "/practices/" + practice + "/assignments",
                        Map.of("groupId", founding.id(group), "reason", "Every practice belongs to a group by law."))
                .expect(201);
        String path = "/assignments/" + proposed.id();
        String said = story.as(Cast.LEAD)
                .does("says for the group what speaks for it")
                .post(REGISTRY, path + "/representations", Map.of("said", "They are welcome."))
                .expect(201)
                .text("/representations/0/id");
        var confirmation = Map.of("answers", Map.of(said, "So they are."), "reason", "It lies in the group's area.");
        board.does("tries to confirm before the fourteen days are over")
                .post(REGISTRY, path + "/confirm", confirmation)
                .expectRefusal(409, "REG-10");
        story.letItBe(LocalDate.parse(proposed.text("/lastDay")).plusDays(1), "fourteen days pass");
        board.does("confirms").post(REGISTRY, path + "/confirm", confirmation).expect(200);
        founding.look(Cast.LEAD, group)
                .does("gives the group up, and its practices are free again")
                .post(REGISTRY, group + "/withdraw", Map.of("reason", "The neighbours are nearer."))
                .expect(200)
                .expect("/status", "WITHDRAWN");
    }
}
