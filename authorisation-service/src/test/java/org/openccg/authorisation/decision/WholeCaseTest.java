package org.openccg.authorisation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.APPEALS;
import static org.openccg.authorisation.Cast.CHAIR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class WholeCaseTest {

    @Test
    @Allows({"APP-1", "APP-5", "APP-8", "APP-9", "BLK-1", "BLK-2", "BLK-4", "BLK-6", "BLK-7", "BLK-8", "BLK-11"})
    void a_bid_is_blocked_and_the_block_is_overturned() {
        var story = Story.blocked();
        assertThat(story.status()).isEqualTo("BLOCKED");

        var appeal = UUID.randomUUID();
        Events.deliver(APPEALS, "APPEAL_OPENED", appeal, 1, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(appeal, story.id()))
                .statusCode(204);
        story.get(CHAIR, "").body("openAppeal", equalTo(appeal.toString())).body("status", equalTo("BLOCKED"));

        Events.deliver(APPEALS, "RULING_GIVEN", appeal, 2, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "SUBSTITUTE", "outcome": "AUTHORISED",
                 "rulingId": "%s"}""".formatted(appeal, story.id(), UUID.randomUUID()))
                .statusCode(204);
        Events.deliver(APPEALS, "APPEAL_CLOSED", appeal, 3, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(appeal, story.id()))
                .statusCode(204);

        story.get(CHAIR, "").body("openAppeal", nullValue()).body("status", equalTo("AUTHORISED"));
        assertThat(Events.told(story.id()))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_DECIDED", "APPLICATION_DECIDED");
        assertThat(Events.told(appeal)).containsExactly("RULING_APPLIED");
    }
}
