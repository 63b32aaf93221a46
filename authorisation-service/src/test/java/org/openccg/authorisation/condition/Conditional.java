package org.openccg.authorisation.condition;

import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;

/** Stories of groups that are authorised with conditions. */
public final class Conditional {

    public static final String ONE = "D3-02";
    public static final String TWO = "D4-05";

    private Conditional() {}

    /** Not met are these criteria, and the moderator recommends support for them at that level. */
    public static Story recommended(String level, String... criteria) {
        var story = Story.inReview();
        story.assess(ASSESSOR, of(each -> story.finding(each, "NOT_MET"), criteria))
                .statusCode(200);
        story.step(MODERATOR, "moderate").statusCode(200);
        story.step(MODERATOR, "recommend", """
                {"recommendation": "AUTHORISE_WITH_CONDITIONS", "reasons": "As found.", "conditions": [%s]}""".formatted(joined(each -> """
                {"criterion": "%s", "supportLevel": "%s"}""".formatted(each, level), criteria)))
                .statusCode(200);
        return story;
    }

    public static Story noticed(String level, String... criteria) {
        var story = recommended(level, criteria);
        serve(story, notice(level, criteria)).statusCode(200);
        return story;
    }

    public static Story heard(String level, String... criteria) {
        var story = noticed(level, criteria);
        story.represent(CHAIR, "{\"points\": [], \"waived\": true}").statusCode(201);
        return story;
    }

    public static Story imposed(String level, String... criteria) {
        var story = heard(level, criteria);
        story.step(DECIDER, "impose-conditions", imposing(story, criteria.length))
                .statusCode(200);
        return story;
    }

    public static ValidatableResponse serve(Story story, String notice) {
        return story.step(ASSESSOR, "serve-notice", notice);
    }

    /** Conditions below level IV. */
    public static String notice(String level, String... criteria) {
        return "{\"conditions\": [%s]}".formatted(joined(each -> condition(each, level, ""), criteria));
    }

    /** A condition of level IV and above, on the one ground of the notice. */
    public static String graveNotice(Story story, String level, String more) {
        return """
                {"grounds": [%s], "conditions": [%s]}""".formatted(
                story.ground(Story.GROUND, ONE),
                condition(ONE, level, ", \"ground\": 0, \"directions\": \"A team takes over the books.\"" + more));
    }

    public static String condition(String criterion, String level, String more) {
        return """
                {"criterion": "%s", "wording": "Show a plan that balances.", "supportLevel": "%s",
                 "supportOffered": "An adviser, two days a week.", "demands": ["PLAN"],
                 "reasons": "The second year is over the allowance."%s}""".formatted(criterion, level, more);
    }

    public static String withheld(String exercisedBy, String willing) {
        return """
                , "functionsWithheld": [{"function": "Urgent care", "exercisedBy": "%s",
                  "group": "7d7c1c6e-0d3c-4a5c-9b58-1c1f5a7b9e01", "groupName": "NHS Moorside Clinical Commissioning Group",
                  "effectiveness": "Runs the same contract.", "capability": "Has room.",
                  "willingness": "Its body was asked.", "willing": %s}]""".formatted(exercisedBy, willing);
    }

    /** The first conditions of the notice, as they were noticed. */
    public static String imposing(Story story, int number) {
        return imposing(
                story.answers(),
                IntStream.range(0, number)
                        .mapToObj("{\"index\": %d, \"reasons\": \"The gap remains.\"}"::formatted)
                        .collect(Collectors.joining(",")));
    }

    public static String imposing(String answers, String conditions) {
        return """
                {"reasons": "The group can begin, with support.", "answers": [%s], "conditions": [%s]}""".formatted(answers, conditions);
    }

    /** Ids of the conditions of these criteria. */
    public static List<String> ids(Story story, String... criteria) {
        var all = story.get(CHAIR, "/conditions").extract().jsonPath();
        return List.of(criteria).stream()
                .map(each -> all.getString(
                        "conditions.findAll { it.criterion == '%s' && it.status != 'DROPPED' }[0].id".formatted(each)))
                .toList();
    }

    public static ValidatableResponse plan(Story story, Person by, List<String> ids, String dueOn) {
        return by.step(story.version())
                .body("""
                {"plans": [{"conditions": [%s], "text": "We plan again.", "owner": "Bran Tully", "dueOn": "%s"}]}""".formatted(quoted(ids), dueOn))
                .post(story.href("/conditions/plan"))
                .then();
    }

    public static ValidatableResponse answer(Story story, Person by, List<String> ids) {
        return by.once()
                .body("""
                {"answers": [{"conditions": [%s], "text": "Both years balance.", "evidence": ["%s"]}]}""".formatted(quoted(ids), story.evidence(2)))
                .post(story.href("/conditions/answer"))
                .then();
    }

    public static ValidatableResponse review(Story story, Person by, List<String> ids, String recommendation) {
        return story.step(by, "conditions/review", """
                {"reviews": [%s]}""".formatted(reviewOf(ids, recommendation, "")));
    }

    public static String reviewOf(List<String> ids, String recommendation, String more) {
        return """
                {"conditions": [%s], "recommendation": "%s", "reasons": "As read and seen."%s}""".formatted(quoted(ids), recommendation, more);
    }

    /** Agrees a plan, discharges, retains, varies. */
    public static ValidatableResponse say(Story story, Person by, String what, List<String> ids) {
        return story.step(by, "conditions/" + what, """
                {"conditions": [%s], "reasons": "As reviewed."}""".formatted(quoted(ids)));
    }

    public static String quoted(List<String> ids) {
        return ids.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    }

    private static String joined(java.util.function.UnaryOperator<String> each, String... criteria) {
        return String.join(",", of(each, criteria));
    }

    private static String[] of(java.util.function.UnaryOperator<String> each, String... criteria) {
        return List.of(criteria).stream().map(each).toArray(String[]::new);
    }
}
