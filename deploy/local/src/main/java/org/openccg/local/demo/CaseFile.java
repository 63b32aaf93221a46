package org.openccg.local.demo;

import static org.openccg.local.Service.APPEALS;
import static org.openccg.local.Service.AUTHORISATION;
import static org.openccg.local.Service.REGISTRY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the people of the story have in front of them: the ids of the case, and where things are. */
final class CaseFile {

    static final String GROUND = "FUNCTIONS_NOT_DISCHARGEABLE";
    static final String CRITERION = "D3-02";

    private final Story story;
    String group = "";
    String application = "";
    String plan = "";
    String constitution = "";
    String representation = "";
    String condition = "";
    String appeal = "";
    LocalDate lastDayForRepresentations = LocalDate.MIN;

    CaseFile(Story story) {
        this.story = story;
    }

    /** Reads the application, as one does before a step. */
    Actor look(String who) {
        Actor actor = story.as(who);
        actor.does("reads the application").get(AUTHORISATION, cases("")).expect(200);
        return actor;
    }

    /** Declares that there are no interests, as reviewers and deciders do before they open a case. */
    Actor declare(String who) {
        Actor actor = story.as(who);
        actor.does("declares to have no interest in the case")
                .post(AUTHORISATION, cases("/declarations"), Map.of("interests", List.of()))
                .expect(201);
        return actor;
    }

    /** Every criterion is met but one, which the plan misses by the distance given. */
    List<Map<String, Object>> findings(String distance) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JsonNode criterion :
                story.quietly(Cast.ASSESSOR, AUTHORISATION, "/catalogue").path("criteria")) {
            String code = criterion.path("code").asText();
            findings.add(
                    code.equals(CRITERION)
                            ? Map.of(
                                    "criterion",
                                    code,
                                    "result",
                                    "NOT_MET",
                                    "distance",
                                    distance,
                                    "evidence",
                                    List.of(plan))
                            : Map.of("criterion", code, "result", "MET", "evidence", List.of()));
        }
        return findings;
    }

    Actor lookAtAppeal(String who) {
        Actor actor = story.as(who);
        actor.does("reads the appeal").get(APPEALS, appeals("")).expect(200);
        return actor;
    }

    JsonNode registered() {
        return story.quietly(Cast.LEAD, REGISTRY, groups(""));
    }

    String statusOfGroup() {
        return registered().path("status").asText();
    }

    String subject(String username) {
        return story.person(username).subject();
    }

    String groups(String rest) {
        return "/groups/" + group + rest;
    }

    String cases(String rest) {
        return "/applications/" + application + rest;
    }

    String appeals(String rest) {
        return "/appeals/" + appeal + rest;
    }
}
