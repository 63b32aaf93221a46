package org.openccg.authorisation.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.openccg.authorisation.Cast.APPEALS;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** A group of which much was asked, as one was in 2013. */
@Order(Integer.MAX_VALUE) // months pass here, and the waves with them
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DartfordTest {

    @Inject
    Overdue overdue;

    @Test
    @Allows({"CND-1", "CND-4", "CND-5"})
    void twenty_two_conditions_are_cleared_over_three_quarterly_reviews() {
        String[] criteria = CHAIR.request().get("/catalogue").jsonPath().getList("criteria.code", String.class).stream()
                .limit(22)
                .toArray(String[]::new);
        var story = Conditional.imposed("II", criteria);
        var all = Conditional.ids(story, criteria);
        story.get(CHAIR, "/conditions").body("pending", equalTo(22));
        story.get(CHAIR, "/deadlines").body("findAll { it.kind == 'PLAN' || it.kind == 'REVIEW' }", hasSize(2));

        quarter(story, all, all.subList(0, 9));
        quarter(story, all.subList(9, 22), all.subList(9, 17));
        assertThat(story.status()).isEqualTo("AUTHORISED_WITH_CONDITIONS");
        quarter(story, all.subList(17, 22), all.subList(17, 22));

        story.get(CHAIR, "/conditions")
                .body("pending", equalTo(0))
                .body("status", equalTo("AUTHORISED"))
                .body("conditions.status", everyItem(is("DISCHARGED")))
                .body(
                        "conditions[21].history.step",
                        contains(
                                "IMPOSE",
                                "PLAN",
                                "ANSWER",
                                "REVIEW",
                                "RETAIN",
                                "PLAN",
                                "ANSWER",
                                "REVIEW",
                                "RETAIN",
                                "PLAN",
                                "ANSWER",
                                "REVIEW",
                                "DISCHARGE"));
        story.get(CHAIR, "/deadlines")
                .body("findAll { (it.kind == 'PLAN' || it.kind == 'REVIEW') && it.state == 'RUNNING' }", hasSize(0));
    }

    private static void quarter(Story story, List<String> pending, List<String> cleared) {
        Conditional.plan(story, CHAIR, pending, Clock.today().plusDays(60).toString())
                .statusCode(200);
        Conditional.answer(story, CHAIR, pending).statusCode(200);
        Conditional.review(story, ASSESSOR, pending, "DISCHARGE").statusCode(200);
        Conditional.say(story, DECIDER, "discharge", cleared).statusCode(200);
        var kept = pending.stream().filter(each -> !cleared.contains(each)).toList();
        if (!kept.isEmpty()) {
            Conditional.say(story, DECIDER, "retain", kept).statusCode(200);
        }
    }

    @Test
    void what_is_overdue_is_asked_for_once_and_a_ruling_that_sends_the_case_back_ends_it() throws Exception {
        var story = Conditional.imposed("II", Conditional.ONE, Conditional.TWO);
        var due = LocalDate.parse(story.get(CHAIR, "/conditions").extract().path("conditions[0].reviewDue.lastDay"));
        Clock.moveTo(due.plusDays(1));
        overdue.at(Clock.now());
        overdue.at(Clock.now());
        assertThat(open(story)).containsExactly("PLAN_OVERDUE", "REVIEW_OVERDUE");

        var appeal = UUID.randomUUID();
        Events.deliver(APPEALS, "APPEAL_OPENED", appeal, 1, """
                {"appealId": "%s", "applicationId": "%s"}""".formatted(appeal, story.id()))
                .statusCode(204);
        Events.deliver(APPEALS, "RULING_GIVEN", appeal, 2, """
                {"appealId": "%s", "applicationId": "%s", "remedy": "REMIT", "rulingId": "%s"}""".formatted(appeal, story.id(), UUID.randomUUID()))
                .statusCode(204);
        story.get(CHAIR, "/conditions")
                .body("status", equalTo("IN_REVIEW"))
                .body("pending", equalTo(0))
                .body("conditions.status", everyItem(is("QUASHED")));
        assertThat(open(story)).isEmpty();
    }

    private static List<String> open(Story story) throws Exception {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select kind from task where application_id = ? and done_at is null order by kind")) {
            query.setObject(1, story.id());
            var found = new java.util.ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
