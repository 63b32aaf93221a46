package org.openccg.local.demo;

import static org.openccg.local.Service.APPEALS;
import static org.openccg.local.Service.AUTHORISATION;
import static org.openccg.local.Service.REGISTRY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * People change while a case is open: a chair hands over, deputies act, an officer is barred, and the office that blocked
 * is abolished on 31 March 2013 with an appeal open. It ends in April 2013 and the clock never goes back.
 */
public final class ChangingHands {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 11);
    private static final LocalDate LODGED = LocalDate.of(2013, 3, 24);
    private static final LocalDate AFTER_ABOLITION = LocalDate.of(2013, 4, 2);

    private final Story story;
    private final CaseFile file;
    private final Bidding bidding;
    private final Reviewing reviewing;
    private final Appealing appealing;

    public ChangingHands(Story story) {
        this.story = story;
        this.file = new CaseFile(story);
        this.bidding = new Bidding(story, file);
        this.reviewing = new Reviewing(story, file);
        this.appealing = new Appealing(story, file);
    }

    public void play() {
        if (story.today().isAfter(BEGIN)) {
            throw new StoryFailed("it begins on 11 February 2013, and the clock of this suite is past that day:"
                    + " ./ccg reset begins afresh.");
        }
        story.letItBe(BEGIN, "seven weeks are left to the PCT clusters");
        bidding.register();
        bidding.bid();
        chairHandsOver();
        reviewing.assess();
        managerIsAway();
        reviewing.moderate();
        reviewing.notice(Cast.OFFICE_DEPUTY);
        reviewing.letRepresentationsEnd();
        officerIsBarred();
        reviewing.decide(file.declare(Cast.OTHER_DECIDER));
        story.letItBe(LODGED, "the new chair takes some weeks to decide");
        appealing.lodge(Cast.THIRD);
        officeIsAbolished();
        appealing.respond(Cast.SUCCESSOR);
        appealing.reply(Cast.THIRD);
        appealing.rule();
        appealing.follow();
    }

    private void chairHandsOver() {
        story.scene("The chair hands over");
        Actor former = story.as(Cast.LEAD);
        former.does("hands the chair over to Grace Tamm")
                .post(REGISTRY, file.groups("/appointments"), appointment(Cast.THIRD, "Grace Tamm", "CHAIR"))
                .expect(201);
        Actor chair = story.as(Cast.THIRD);
        chair.sees(
                "the application has the new chair",
                AUTHORISATION,
                file.cases(""),
                answer -> isChair(answer.body(), file.subject(Cast.THIRD)));
        former.does("tries to withdraw the bid as if still chair")
                .post(AUTHORISATION, file.cases("/withdraw"), Map.of("reasons", "I changed my mind."))
                .expect(403);
        String code = chair.does("invites a deputy, and passes on a code that works once")
                .post(
                        REGISTRY,
                        file.groups("/invitations"),
                        Map.of(
                                "capacity",
                                "DEPUTY",
                                "name",
                                "Amara Osei",
                                "from",
                                story.today().toString(),
                                "to",
                                story.today().plusMonths(2).toString()))
                .expect(201)
                .text("/code");
        Map<String, String> acceptance = Map.of("code", code, "employer", "practice:Z90001");
        former.does("accepts, and is deputy for two months")
                .post(REGISTRY, "/invitations/accept", acceptance)
                .expect(201);
        story.as(Cast.OFFICER)
                .does("tries the code a second time")
                .post(REGISTRY, "/invitations/accept", acceptance)
                .expect(404);
    }

    private void managerIsAway() {
        story.scene("A manager is away and a deputy acts");
        story.as(Cast.HEAD)
                .does("makes a manager of another cluster deputy of Helen Marsh for three weeks")
                .post(
                        REGISTRY,
                        "/offices/PCTC-001/deputies",
                        Map.of(
                                "subject", file.subject(Cast.OFFICE_DEPUTY),
                                "name", "Moira Penn",
                                "deputyFor", file.subject(Cast.ASSESSOR),
                                "from", story.today().toString(),
                                "to", story.today().plusWeeks(3).toString()))
                .expect(201);
        Actor deputy = story.as(Cast.OFFICE_DEPUTY);
        deputy.sees("the deputy has the case in front of her", AUTHORISATION, file.cases(""), answer -> true);
        deputy.does("tries to look inside before she has declared her interests")
                .get(AUTHORISATION, file.cases("/findings"))
                .expectRefusal(409, "APP-10");
        file.declare(Cast.OFFICE_DEPUTY)
                .does("tries to moderate what the one she stands in for has assessed")
                .post(AUTHORISATION, file.cases("/moderate"))
                .expectRefusal(403, "APP-9");
    }

    private void officerIsBarred() {
        story.as(Cast.DECIDER)
                .does("remembers a share in one of the practices, and declares it")
                .post(
                        AUTHORISATION,
                        file.cases("/declarations"),
                        Map.of(
                                "interests",
                                List.of(Map.of(
                                        "kind", "FINANCIAL",
                                        "heldIn", "practice:Z90001",
                                        "description", "I own a tenth of the surgery's building."))))
                .expect(201);
        reviewing.triesToDecide(Cast.DECIDER, "APP-10");
    }

    private void officeIsAbolished() {
        story.scene("The cluster is abolished, the appeal is not");
        String lastDay = story.quietly(Cast.THIRD, APPEALS, file.appeals(""))
                .at("/timetable/response/lastDay")
                .asText();
        story.expect("the response is due on the first working day after Easter", lastDay.equals("2013-04-02"));
        story.letItBe(AFTER_ABOLITION, "31 March 2013 was the clusters' last day");
        story.as(Cast.ASSESSOR)
                .does("of the cluster that is no more looks for the appeal")
                .get(APPEALS, file.appeals(""))
                .expect(404);
        story.until(
                "the group is with the Board, in shadow form until its appeal is ruled on",
                () -> file.statusOfGroup().equals("SHADOW_ESTABLISHED")
                        && file.registered()
                                .at("/reviewingOffice/code")
                                .asText()
                                .equals("NHSCB"));
    }

    private Map<String, Object> appointment(String who, String name, String capacity) {
        return Map.of(
                "subject",
                file.subject(who),
                "name",
                name,
                "capacity",
                capacity,
                "employer",
                "practice:" + Cast.PRACTICES.get(who),
                "from",
                story.today().toString());
    }

    private boolean isChair(JsonNode application, String subject) {
        return StreamSupport.stream(application.path("parties").spliterator(), false)
                .anyMatch(party -> party.path("capacity").asText().equals("CHAIR")
                        && party.path("subject").asText().equals(subject));
    }
}
