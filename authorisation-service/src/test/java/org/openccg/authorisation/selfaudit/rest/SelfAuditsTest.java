package org.openccg.authorisation.selfaudit.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NATIONAL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.selfaudit.FailingCheck;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SelfAuditsTest {

    @Test
    void a_changed_entry_of_a_trail_is_named_until_it_is_put_right() throws SQLException {
        var story = Story.startedUnder("a7").completed().handedIn();
        run();
        found("A7").body("items", empty());
        tamper("audit_entry", "update audit_entry set step = 'OTHER' where seq = 2 and case_id = '%s'", story.id());
        run();
        run();
        found("A7")
                .body("items", hasSize(1))
                .body("items[0].words", containsString("case %s".formatted(story.id())))
                .body("items[0].words", containsString("at entry 2: The column step of entry 2"));
        tamper(
                "audit_entry",
                "update audit_entry set step = content::jsonb ->> 'step' where seq = 2 and case_id = '%s'",
                story.id());
        run();
        found("A7").body("items", empty());
    }

    @Test
    void a_block_that_came_in_past_the_guards_is_named_with_its_guard() throws SQLException {
        var story = Story.blocked();
        tamper(
                "notice_condition_considered",
                "delete from notice_condition_considered where notice_id in"
                        + " (select id from notice where application_id = '%s')",
                story.id());
        run();
        NATIONAL.request()
                .get("/worklist?office=PCTC-001&kind=AUDIT_FINDING&limit=200")
                .then()
                .body(
                        "items.findAll { it.application.id == '%s' }.words".formatted(story.id()),
                        hasItem(containsString("(ground_is_the_last_resort)")));
    }

    @Test
    void a_case_nobody_goes_on_with_is_named() throws SQLException {
        var story = Story.startedUnder("a8").completed().handedIn();
        tamper(
                "deadline",
                "update deadline set state = 'CANCELLED' where kind = 'DECISION' and application_id = '%s'",
                story.id());
        run();
        found("A8").body("items.words", hasItem(containsString("No clock runs for the decision on")));
    }

    @Test
    void who_left_is_named_while_down_for_work() {
        KnownPeople.office("PCTC-A9", "cluster:PCTC-A9", null);
        var leaver = Cast.may("Audit Leaver", "manager").of("cluster:PCTC-A9");
        var story = Story.startedUnder("a9").completed().handedIn();
        story.declare(leaver).statusCode(201);
        leaver.once()
                .body("{\"items\": [\"%s.ACCEPT\"]}".formatted(story.id()))
                .post("/worklist/claim")
                .then()
                .body("[0].done", equalTo(true));
        KnownPeople.post(leaver, "PCTC-A9", "MANAGER", null, null, null, LocalDate.of(2012, 1, 1));
        run();
        found("A9").body("items.words", hasItem(containsString("Audit Leaver holds no post any more")));
    }

    @Test
    void a_check_that_fails_stops_no_other_and_is_found_itself() {
        FailingCheck.fails = true;
        try {
            run();
        } finally {
            FailingCheck.fails = false;
        }
        runs().body("items[0].checks.check", hasItems("A_FAILING_ONE", "CHAINS", "GUARDS", "STUCK", "DEAD_LETTERS"))
                .body("items[0].checks.find { it.check == 'A_FAILING_ONE' }.failure", notNullValue())
                .body("items[0].checks.find { it.check == 'CHAINS' }.failure", nullValue())
                .body("items[0].finishedAt", notNullValue());
        NATIONAL.request()
                .get("/worklist?kind=AUDIT_FINDING&limit=200")
                .then()
                .body("items.words", hasItem("The check A_FAILING_ONE of the nightly self-audit could not be made."));
        run();
        runs().body("items[0].checks.failure", everyItem(nullValue()));
    }

    @Test
    void the_department_asks_for_a_run_and_managers_see_what_there_was() {
        run();
        ASSESSOR.request()
                .get("/self-audits?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].startedBy.name", equalTo(NATIONAL.name()))
                .body("items[0].night", nullValue());
        CHAIR.request().get("/self-audits").then().statusCode(403);
        ASSESSOR.once().post("/self-audits").then().statusCode(403);
        Cast.may("Audit Nobody", "doh").once().post("/self-audits").then().statusCode(403);
        NATIONAL.request().get("/self-audits?after=nonsense").then().statusCode(400);
    }

    private static void run() {
        NATIONAL.once().post("/self-audits").then().statusCode(200).body("finishedAt", notNullValue());
    }

    private static ValidatableResponse runs() {
        return NATIONAL.request().get("/self-audits").then().statusCode(200);
    }

    private static ValidatableResponse found(String digits) {
        return NATIONAL.request()
                .get("/worklist?office=PCTC-%s&kind=AUDIT_FINDING".formatted(digits))
                .then()
                .statusCode(200);
    }

    /** As somebody with the owner's login and bad intentions. */
    private static void tamper(String table, String sql, UUID id) throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table %s disable trigger user".formatted(table));
            statement.execute(sql.formatted(id));
            statement.execute("alter table %s enable trigger user".formatted(table));
            owner.commit();
        }
    }
}
