package org.openccg.authorisation.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** What changed since the group could answer it supports no decision. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class NoticeOutdatedTest {

    @Test
    @Refuses("BLK-7")
    @Allows("BLK-7")
    void a_ground_assessed_after_the_notice_supports_no_block_until_it_is_served_afresh() throws SQLException {
        var story = Story.heard();
        asOwner("""
                insert into finding_version (application_id, round, criterion, result, distance, evidence, part, stated_by,
                    stated_by_name, stated_at)
                select application_id, round, criterion, result, 'further still', evidence, part, stated_by, stated_by_name, now()
                from finding_version where application_id = '%s' and criterion = '%s'""".formatted(story.id(), Story.CRITERION));
        story.step(DECIDER, "block", story.block())
                .statusCode(409)
                .body("code", equalTo("NOTICE_OUTDATED"))
                .body("rule", equalTo("BLK-7"))
                .body("faults.detail", contains(containsString("D3-02 was assessed again")))
                .body("remedy", containsString("RENOTIFY"));
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
        story.step(OVERSEER, "renotify", story.notice(Story.GROUND)).statusCode(200);
        story.represent(Cast.CHAIR, "{\"points\": [], \"waived\": true}").statusCode(201);
        story.step(DECIDER, "block", story.block()).statusCode(200);
    }

    @Test
    @Refuses("BLK-2")
    void a_document_the_group_can_open_no_more_supports_no_block() throws SQLException {
        var story = Story.heard();
        asOwner(
                "update content set scan = 'INFECTED', malware = 'x' where id = (select content_id from evidence where id = '%s')"
                        .formatted(story.evidence(2)));
        story.step(DECIDER, "block", story.block())
                .statusCode(409)
                .body("code", equalTo("NOTICE_OUTDATED"))
                .body("rule", equalTo("BLK-2"));
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            assertThat(run.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
