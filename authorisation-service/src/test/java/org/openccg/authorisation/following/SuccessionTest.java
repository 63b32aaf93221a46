package org.openccg.authorisation.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.REGISTRY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** An office is abolished while its cases are open. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SuccessionTest {

    private static final Person OLD = Cast.may("Sela Quint", "manager").of("cluster:PCTC-A1");
    private static final Person OLD_TOO = Cast.may("Tore Blick", "manager").of("cluster:PCTC-A1");
    private static final Person HEIR = Cast.may("Ulla Grane", "manager").of("cluster:PCTC-A2");
    private static final String ONE_FINDING = "{\"findings\": [{\"criterion\": \"D1-01\", \"result\": \"MET\"}]}";

    @Test
    @Allows("TRN-1")
    @Refuses("TRN-1")
    void the_day_after_the_last_day_the_successor_acts_and_the_closed_office_sees_nothing() {
        var lastDay = Clock.today().plusDays(1);
        KnownPeople.office("PCTC-A2", "cluster:PCTC-A2", null);
        KnownPeople.office("PCTC-A1", "cluster:PCTC-A1", null, lastDay, "PCTC-A2");
        var story = noticed();
        var before = deadlines(story);

        Clock.moveTo(lastDay);
        story.get(OLD, "").statusCode(200).body("reviewingOffice.inCharge", nullValue());
        story.get(HEIR, "").statusCode(404);

        Clock.moveTo(lastDay.plusDays(1));
        closed("PCTC-A1", lastDay, "PCTC-A2", 1).statusCode(204);
        story.get(OLD, "").statusCode(404);
        OLD.step(1).post(story.href("/accept")).then().statusCode(404);
        OLD.once()
                .body("{\"interests\": []}")
                .post(story.href("/declarations"))
                .then()
                .statusCode(404);
        story.get(HEIR, "")
                .statusCode(200)
                .body("reviewingOffice.code", equalTo("PCTC-A1"))
                .body("reviewingOffice.shaCluster", nullValue())
                .body("reviewingOffice.inCharge", equalTo("PCTC-A2"));
        story.step(HEIR, "renotify", story.notice("MEMBER_PARTICIPATION")).statusCode(200);
        assertThat(deadlines(story)).containsAll(before);
        story.get(CHAIR, "/trail")
                .body("findAll { it.step == 'SUCCEED' }", hasSize(1))
                .body("find { it.step == 'SUCCEED' }.capacity", equalTo("SERVICE"))
                .body("find { it.step == 'SUCCEED' }.from", equalTo("NOTICE_SERVED"))
                .body("find { it.step == 'SUCCEED' }.to", equalTo("NOTICE_SERVED"))
                .body("find { it.step == 'SUCCEED' }.detail.from", equalTo("PCTC-A1"))
                .body("find { it.step == 'SUCCEED' }.detail.to", equalTo("PCTC-A2"));
    }

    @Test
    @Allows("TRN-1")
    void what_was_taken_over_once_is_passed_on_again() {
        KnownPeople.office("PCTC-B3", "cluster:PCTC-B3", null);
        var story = Story.startedUnder("b1");
        var first = Clock.today();
        KnownPeople.office("PCTC-B2", "cluster:PCTC-B2", null, first.plusDays(1), "PCTC-B3");
        KnownPeople.office("PCTC-B1", "cluster:PCTC-B1", null, first, "PCTC-B2");
        Clock.moveTo(first.plusDays(2));
        closed("PCTC-B1", first, "PCTC-B2", 1).statusCode(204);
        closed("PCTC-B2", first.plusDays(1), "PCTC-B3", 1).statusCode(204);

        story.get(Cast.may("Vigo Stam", "manager").of("cluster:PCTC-B3"), "")
                .statusCode(200)
                .body("reviewingOffice.inCharge", equalTo("PCTC-B3"));
        story.get(CHAIR, "/trail").body("findAll { it.step == 'SUCCEED' }.detail.to", contains("PCTC-B2", "PCTC-B3"));
        closed("PCTC-B9", first, null, 1).statusCode(204);
    }

    @Test
    @Refuses("APP-9")
    void the_board_takes_over_the_review_and_its_officers_still_do_not_decide_on_their_own_findings() {
        KnownPeople.office("NHSCB", "nhscb", null);
        var lastDay = Clock.today();
        KnownPeople.office("PCTC-C1", "cluster:PCTC-C1", null, lastDay, "NHSCB");
        var story = Story.startedUnder("c1").completed().handedIn();
        story.get(DECIDER, "").statusCode(200);
        story.step(DECIDER, "accept").statusCode(403);
        Clock.moveTo(lastDay.plusDays(1));
        story.step(DECIDER, "accept").statusCode(200);
        DECIDER.step(story.version())
                .body(ONE_FINDING)
                .put(story.href("/findings"))
                .then()
                .statusCode(200);
        story.step(DECIDER, "defer", "{\"reasons\": \"Mine.\"}").statusCode(403).body("rule", equalTo("APP-9"));
        story.step(Cast.OTHER_DECIDER, "defer", "{\"reasons\": \"Not yet.\"}").statusCode(200);
    }

    private static Story noticed() {
        var story = Story.startedUnder("a1").completed().handedIn();
        story.step(OLD, "accept").statusCode(200);
        story.assess(OLD, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        story.step(OLD_TOO, "moderate").statusCode(200);
        story.step(OLD_TOO, "recommend", "{\"recommendation\": \"BLOCK\", \"reasons\": \"As found.\"}")
                .statusCode(200);
        story.step(OLD, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        return story;
    }

    private static io.restassured.response.ValidatableResponse closed(
            String code, LocalDate lastDay, String successor, long sequence) {
        return Events.deliver(
                REGISTRY,
                "OFFICE_CLOSED",
                UUID.nameUUIDFromBytes(("office:" + code).getBytes()),
                sequence,
                """
                {"code": "%s", "name": "Office %1$s", "lastDay": "%s", "successor": %s, "successorName": null}""".formatted(code, lastDay, successor == null ? "null" : "\"" + successor + "\""));
    }

    /** Every stored day and instant of the case that time runs from or to. */
    private static List<String> deadlines(Story story) {
        try (var service = Database.asService();
                var query = service.createStatement();
                var rows = query.executeQuery("""
                        select number || ' ' || served_at || ' ' || last_day_on || ' ' || computed from notice
                        where application_id = '%1$s'
                        union all select submitted_at || ' ' || started_at from application where id = '%1$s'""".formatted(story.id()))) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            assertThat(found).hasSizeGreaterThan(1);
            assertThat(story.get(NATIONAL, "").extract().<String>path("status")).isEqualTo("NOTICE_SERVED");
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
