package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.testing.RealParts;

/** Real cases over HTTP along the step table at random: what it allows goes, what it does not is a named problem. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RandomWalkTest {

    private static final Set<Step> WALKED = EnumSet.of(
            Step.SUBMIT,
            Step.ACCEPT,
            Step.MODERATE,
            Step.RECOMMEND,
            Step.SERVE_NOTICE,
            Step.RENOTIFY,
            Step.RECONSIDER,
            Step.AUTHORISE,
            Step.BLOCK,
            Step.DEFER,
            Step.RESUME,
            Step.WITHDRAW);

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void every_step_of_the_table_goes_and_no_other(long seed) {
        var random = new Random(seed);
        var story = Story.complete();
        var status = Status.DRAFT;
        for (int no = 0; no < 12; no++) {
            tryIllegal(story, status, random);
            var ways = new ArrayList<>(status.steps());
            ways.retainAll(WALKED);
            if (no < 8) {
                ways.remove(Step.WITHDRAW);
            }
            if (ways.isEmpty()) {
                break;
            }
            var step = ways.get(random.nextInt(ways.size()));
            take(story, step).statusCode(200);
            status = Status.valueOf(story.status());
        }
        assertThat(status).isNotEqualTo(Status.DRAFT);
    }

    private static void tryIllegal(Story story, Status status, Random random) {
        var illegal = new ArrayList<>(WALKED);
        illegal.removeAll(status.steps());
        // whoever does not moderate the case may not recommend at any time
        illegal.remove(Step.RECOMMEND);
        var step = illegal.get(random.nextInt(illegal.size()));
        var answer = attempt(story, step);
        answer.statusCode(409);
        assertThat((String) answer.extract().path("code"))
                .as("%s while %s", step, status)
                .isEqualTo("STEP_NOT_ALLOWED");
        assertThat(answer.extract().<List<String>>path("allowed"))
                .containsExactlyInAnyOrderElementsOf(status.steps().stream()
                        .filter(Step::isOffered)
                        .map(Enum::name)
                        .toList());
        assertThat(story.status()).isEqualTo(status.name());
    }

    /** With what the step needs beforehand. */
    private static ValidatableResponse take(Story story, Step step) {
        if (step == Step.MODERATE) {
            story.assess(ASSESSOR, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        }
        if (step == Step.BLOCK) {
            story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        }
        return attempt(story, step);
    }

    private static ValidatableResponse attempt(Story story, Step step) {
        String reasons = "{\"reasons\": \"As it is, %s too.\"}".formatted(Story.CRITERION);
        return switch (step) {
            case SUBMIT -> story.step(CHAIR, "submit");
            case ACCEPT -> story.step(ASSESSOR, "accept");
            case MODERATE -> story.step(MODERATOR, "moderate");
            case RECOMMEND -> story.step(MODERATOR, "recommend", """
                        {"recommendation": "BLOCK", "reasons": "As found, %s included."}""".formatted(Story.CRITERION));
            case SERVE_NOTICE -> story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND));
            case RENOTIFY -> story.step(ASSESSOR, "renotify", story.notice(Story.GROUND));
            case BLOCK -> story.step(DECIDER, "block", Story.block(story.answers(), """
                        {"index": 0, "reasons": "No allowance covers the plan."}"""));
            case AUTHORISE, DEFER -> story.step(DECIDER, step.slug(), reasons);
            case WITHDRAW -> story.step(CHAIR, step.slug(), reasons);
            case RECONSIDER, RESUME -> story.step(ASSESSOR, step.slug(), reasons);
            default -> throw new IllegalArgumentException(step.name());
        };
    }
}
