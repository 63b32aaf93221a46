package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.local.Service;
import org.openccg.local.demo.FirstCase;
import org.openccg.local.demo.Story;

/** Processes killed at bad moments: nothing acknowledged is lost and nothing is done twice. */
class CrashIT {

    @Test
    void a_ruling_applies_once_though_its_receiver_dies_between_commit_and_answer() {
        var suite = TheSuite.get();
        var struck = new CountDownLatch[1];
        boolean told = Story.play(suite, TheSuite.console(), story -> {
            var first = new FirstCase(story);
            first.bid();
            first.review();
            first.block();
            first.appeal();
            struck[0] = TheSuite.toAuthorisation()
                    .withholdAnswerTo("POST /events", () -> suite.kill(Service.AUTHORISATION.id()));
            first.rule();
            story.expect("the receiver was killed before it could answer", await(struck[0]));
            story.until("it is back", () -> suite.isHealthy(Service.AUTHORISATION.id()));
            first.follow();
        });

        assertThat(told).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccg-registry-service", "authorisation-service", "appeals-service", "postgres", "keycloak"})
    void a_killed_process_comes_back_and_nothing_acknowledged_is_lost(String process) {
        var suite = TheSuite.get();
        boolean told = Story.play(suite, TheSuite.console(), story -> {
            var first = new FirstCase(story);
            first.bid();
            suite.kill(process);
            story.until(process + " is back", () -> suite.parts().stream().allMatch(suite::isHealthy));
            first.review();
        });

        assertThat(told).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
