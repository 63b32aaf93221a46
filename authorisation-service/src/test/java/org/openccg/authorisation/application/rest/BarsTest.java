package org.openccg.authorisation.application.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.OTHER_DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** Bars that come from the history of a case, from lines of management and from deputies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class BarsTest {

    private static final String REASONS = "{\"reasons\": \"Weighed.\"}";
    private static final String RECOMMENDATION = "{\"recommendation\": \"BLOCK\", \"reasons\": \"As found.\"}";

    /** Every role, every duty, every office, and a practice of the group. */
    private static final Person ALL = Cast.EVERYTHING;

    @Test
    @Refuses("APP-9")
    void nobody_decides_on_the_work_of_the_own_line() {
        var worker = Cast.may("Line Worker", "manager").of("cluster:PCTC-001");
        var boss = officer("Line Boss");
        var bossOfBoss = officer("Line Boss of Boss");
        KnownPeople.post(worker, "PCTC-001", "MANAGER", boss.subject());
        KnownPeople.post(boss, "X-LINE", "HEAD", bossOfBoss.subject());
        var story = Story.inReview();
        story.assess(worker, story.finding("D3-02", "NOT_MET")).statusCode(200);
        for (var above : java.util.List.of(boss, bossOfBoss)) {
            story.get(above, "/steps").body("step", not(hasItem("DEFER")));
            story.step(above, "defer", REASONS)
                    .statusCode(403)
                    .body("code", equalTo("SELF_REVIEW"))
                    .body("rule", equalTo("APP-9"))
                    .body("detail", containsString("[ASSESSOR]"));
        }
        story.step(OTHER_DECIDER, "defer", REASONS).statusCode(200);
    }

    @Test
    @Refuses("APP-9")
    void a_deputy_is_barred_from_what_the_principal_is_barred_from() {
        var principal = Cast.may("Deputised Principal", "manager").of("cluster:PCTC-001");
        var deputy = Cast.may("Deputising Deputy", "manager");
        KnownPeople.post(deputy, "PCTC-001", "DEPUTY", null, principal.subject(), null, null);
        var story = Story.inReview();
        story.assess(principal, story.finding("D3-02", "NOT_MET")).statusCode(200);
        story.step(deputy, "moderate")
                .statusCode(403)
                .body("rule", equalTo("APP-9"))
                .body("detail", containsString("Deputy of somebody"));
        var other = Story.inReview();
        other.step(deputy, "moderate").statusCode(200);
    }

    @Test
    @Refuses("APP-9")
    void whoever_spoke_for_the_group_does_not_judge_it() {
        var practice =
                Cast.may("Spoke Once", "gp", "manager", "authorising-officer").of("practice:Z90003", "nhscb");
        var story = Story.noticed();
        story.represent(practice, "{\"points\": [\"We are content.\"]}").statusCode(201);
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        story.step(practice, "authorise", REASONS)
                .statusCode(403)
                .body("rule", equalTo("APP-9"))
                .body("detail", containsString("REPRESENTATION"));
        story.step(DECIDER, "authorise", REASONS).statusCode(200);
    }

    /** Whatever one person with every role did first keeps him or her from everything that would judge it. */
    @TestFactory
    @Refuses("APP-9")
    @Allows("APP-9")
    java.util.stream.Stream<DynamicTest> whatever_is_done_first_bars_the_rest() {
        var first = new LinkedHashMap<String, Function<Story, String>>();
        first.put("assess", story -> {
            story.assess(ALL, story.finding("D3-02", "NOT_MET")).statusCode(200);
            barred(story, "moderate", null);
            story.step(MODERATOR, "moderate").statusCode(200);
            barred(story, "recommend", RECOMMENDATION);
            story.step(MODERATOR, "recommend", RECOMMENDATION).statusCode(200);
            story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
            return "ASSESSOR";
        });
        first.put("moderate", story -> {
            story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET")).statusCode(200);
            story.step(ALL, "moderate").statusCode(200);
            story.assess(ALL, story.finding("D3-02", "MET")).statusCode(403).body("rule", equalTo("APP-9"));
            story.step(ALL, "recommend", RECOMMENDATION).statusCode(200);
            story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
            return "MODERATOR";
        });
        first.put("serve notice", story -> {
            story.assess(ASSESSOR, story.finding("D3-02", "NOT_MET")).statusCode(200);
            story.step(MODERATOR, "moderate").statusCode(200);
            story.step(MODERATOR, "recommend", RECOMMENDATION).statusCode(200);
            story.step(ALL, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
            return "NOTICE";
        });
        return first.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    var story = Story.inReview();
                    String part = each.getValue().apply(story);
                    story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
                    for (var step : Map.of("authorise", REASONS, "defer", REASONS, "block", story.block())
                            .entrySet()) {
                        barred(story, step.getKey(), step.getValue()).body("detail", containsString(part));
                    }
                    story.step(DECIDER, "block", story.block()).statusCode(200);
                }));
    }

    @Test
    @Refuses("APP-9")
    void a_chair_with_every_role_does_nothing_but_lead_the_group() {
        var chair = Person.named(CHAIR.name(), "gp", "manager", "authorising-officer", "doh")
                .of("practice:Z90001", "cluster:PCTC-001", "sha-cluster:FELLS", "nhscb", "national")
                .may(CHAIR.permissions().toArray(String[]::new));
        var story = Story.recommended("BLOCK");
        story.declare(chair);
        story.assess(chair, story.finding("D3-02", "MET")).statusCode(403).body("rule", equalTo("APP-9"));
        story.step(chair, "serve-notice", story.notice(Story.GROUND))
                .statusCode(403)
                .body("rule", equalTo("APP-9"));
        story.step(chair, "defer", REASONS).statusCode(403).body("rule", equalTo("APP-9"));
        story.step(chair, "withdraw", REASONS).statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse barred(Story story, String step, String body) {
        story.get(ALL, "/steps").body("step", not(hasItem(step.toUpperCase(java.util.Locale.ROOT))));
        return (body == null ? story.step(ALL, step) : story.step(ALL, step, body))
                .statusCode(403)
                .body("code", equalTo("SELF_REVIEW"))
                .body("rule", equalTo("APP-9"));
    }

    private static Person officer(String name) {
        return Cast.may(name, "manager", "authorising-officer").of("nhscb");
    }
}
