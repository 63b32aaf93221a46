package org.openccg.authorisation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openccg.authorisation.Cast.CHAIR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.evidence.scanning.RealClamd;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class ScanningTest {

    private static final String ADDRESS = "authorisation.evidence.scanner.address";

    @Inject
    Rescanning rescanning;

    @Inject
    ScanQueue queue;

    private RealClamd clamd;

    @BeforeEach
    void there_is_a_clamd() {
        assumeTrue(RealClamd.isInstalled("ScanningTest"));
        clamd = new RealClamd();
        clamd.go();
        System.setProperty(ADDRESS, clamd.address());
    }

    @AfterEach
    void it_goes() {
        System.clearProperty(ADDRESS);
        if (clamd != null) {
            clamd.halt();
        }
    }

    @Test
    @Refuses("APP-3")
    void an_infected_file_is_refused_by_name_and_only_the_trail_keeps_that_it_came() {
        var story = Story.started();
        story.upload(CHAIR, "OD_PLAN", "clean.pdf", Story.pdf("clean"))
                .statusCode(201)
                .body("scan", equalTo("CLEAN"));
        story.upload(CHAIR, "OD_PLAN", "bad.pdf", infected())
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_INFECTED"))
                .body("rule", equalTo("APP-3"))
                .body("detail", containsString(RealClamd.NAME));
        story.get(CHAIR, "/evidence").body("fileName", contains("clean.pdf"));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'REFUSE_INFECTED' }.detail.malware", equalTo(RealClamd.NAME));
    }

    @Test
    @Refuses("APP-3")
    void of_an_infected_file_sent_in_parts_no_part_is_kept() {
        var story = Story.started();
        byte[] content = infected();
        String id = CHAIR.once()
                .body("{\"type\": \"OD_PLAN\", \"fileName\": \"bad.pdf\", \"size\": %d}".formatted(content.length))
                .post(story.href("/uploads"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CHAIR.request()
                .contentType("application/octet-stream")
                .body(content)
                .put(story.href("/uploads/%s/parts/1".formatted(id)))
                .then()
                .statusCode(200)
                .body("missing", empty());
        CHAIR.once()
                .post(story.href("/uploads/%s/complete".formatted(id)))
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_INFECTED"))
                .body("rule", equalTo("APP-3"));
        story.get(CHAIR, "/uploads/" + id).body("missing", contains(1));
    }

    @Test
    @Allows("APP-3")
    void without_an_answer_a_document_waits_uncounted_and_unread_until_the_scanner_passes_it() throws SQLException {
        var story = Story.complete();
        clamd.halt();
        String waiting = story.upload(CHAIR, "OD_PLAN", "plan.pdf", Story.pdf("waiting"))
                .statusCode(201)
                .body("scan", equalTo("PENDING"))
                .body("availability", equalTo("AWAITING_SCAN"))
                .body("current", equalTo(false))
                .extract()
                .path("id");
        download(story, waiting).statusCode(409).body("code", equalTo("EVIDENCE_AWAITS_SCAN"));
        story.get(CHAIR, "/evidence?type=OD_PLAN&current=true").body("", empty());
        story.get(CHAIR, "/disclosures")
                .body("find { it.evidence == '%s' }.inTheCaseSince".formatted(waiting), nullValue());

        rescan();
        download(story, waiting).statusCode(409);

        clamd.go();
        rescan();
        download(story, waiting).statusCode(200);
        story.get(CHAIR, "/evidence?type=OD_PLAN&current=true").body("scan", contains("CLEAN"));
        story.get(CHAIR, "/trail").body("step", hasItem("RELEASE"));
        story.get(CHAIR, "/disclosures")
                .body("find { it.evidence == '%s' }.inTheCaseSince".formatted(waiting), notNullValue());
    }

    @Test
    void the_edition_before_counts_until_the_new_one_is_passed() throws SQLException {
        var story = Story.complete();
        clamd.halt();
        story.upload(CHAIR, "FINANCIAL_PLAN", "financial_plan.pdf", Story.pdf("second"))
                .statusCode(201);
        story.get(CHAIR, "/completeness").body("missing.pointer", not(hasItem("/evidence/FINANCIAL_PLAN")));
        story.get(CHAIR, "/evidence?type=FINANCIAL_PLAN&current=true").body("edition", contains(1));
        clamd.go();
        rescan();
        story.get(CHAIR, "/evidence?type=FINANCIAL_PLAN&current=true").body("edition", contains(2));
    }

    @Test
    void malware_found_later_shuts_the_document_away() throws SQLException {
        var story = Story.complete();
        clamd.halt();
        String bad = story.upload(CHAIR, "OD_PLAN", "bad.pdf", infected())
                .statusCode(201)
                .extract()
                .path("id");
        clamd.go();
        rescan();
        download(story, bad)
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_QUARANTINED"))
                .body("detail", containsString(RealClamd.NAME));
        story.get(CHAIR, "/evidence?type=OD_PLAN").body("[0].malware", equalTo(RealClamd.NAME));
        story.get(CHAIR, "/trail").body("find { it.step == 'QUARANTINE' }.detail.evidence", equalTo(bad));
    }

    /** When the pause after an attempt in vain is over. */
    private void rescan() throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            statement.executeUpdate("update content set next_scan_at = clock_timestamp() where scan = 'PENDING'");
        }
        rescanning.at(Clock.now());
    }

    @Test
    void nobody_waits_for_another_and_nothing_is_scanned_by_two_at_a_time() throws SQLException {
        var story = Story.started();
        clamd.halt();
        for (String name : List.of("first.pdf", "second.pdf")) {
            story.upload(CHAIR, "OD_PLAN", name, Story.pdf("waiting")).statusCode(201);
        }
        try (var another = Database.asOwner();
                var statement = another.createStatement()) {
            statement.executeUpdate("update content set next_scan_at = clock_timestamp() where scan = 'PENDING'");
            another.setAutoCommit(false);
            UUID held;
            try (var row = statement.executeQuery(
                    "select id from content where scan = 'PENDING' order by next_scan_at limit 1 for update")) {
                row.next();
                held = row.getObject(1, UUID.class);
            }
            assertThat(queue.claim()).get().isNotEqualTo(held);
            assertThat(queue.claim()).isEmpty();
            another.rollback();
            assertThat(queue.claim()).contains(held);
        }
        clamd.go();
        rescan();
        story.get(CHAIR, "/evidence").body("scan", contains("CLEAN", "CLEAN"));
    }

    private static byte[] infected() {
        return Story.pdf(RealClamd.MARKER);
    }

    private static ValidatableResponse download(Story story, String evidence) {
        return CHAIR.request()
                .accept("*/*")
                .get(story.href("/evidence/" + evidence))
                .then();
    }
}
