package org.openccg.authorisation.worklist.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class WorklistTest {

    private static final Set<String> STEPS =
            Set.of("ACCEPT", "MODERATE", "RECOMMEND", "SERVE_NOTICE", "RESUME", "DECLARE");

    @Test
    void it_follows_a_case_from_person_to_person() {
        var assessor = manager("91", "Work Assessor");
        var moderator = manager("91", "Work Moderator");
        var story = Story.startedUnder("91");
        work(CHAIR, "91").body("items.kind", containsInAnyOrder("FINISH_BID", "SIGN", "CERTIFY"));
        work(OFFICER, "91").body("items.kind", containsInAnyOrder("FINISH_BID", "CERTIFY"));
        work(SIGNATORY, "91").body("items.kind", contains("SIGN"));
        work(assessor, "91").body("items", empty());
        story.completed().handedIn();
        work(CHAIR, "91").body("items", empty());

        work(assessor, "91")
                .body("items.kind", contains("DECLARE"))
                .body("items[0].words", containsString("Declare your interests"));
        story.declare(assessor).statusCode(201);
        work(assessor, "91")
                .body("items.kind", contains("ACCEPT"))
                .body("items[0].words", containsString("into review, or return it"))
                .body("items[0].application.id", equalTo(story.id().toString()))
                .body("items[0].overdue", equalTo(false));
        work(DECIDER, "91").body("items", empty());

        story.step(assessor, "accept").statusCode(200);
        work(assessor, "91").body("items.kind", contains("ASSESS"));
        story.assess(assessor, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        work(assessor, "91").body("items.kind", contains("ASSESS"));
        story.declare(moderator).statusCode(201);
        work(moderator, "91").body("items.kind", containsInAnyOrder("ASSESS", "MODERATE"));

        story.step(moderator, "moderate").statusCode(200);
        work(assessor, "91").body("items", empty());
        work(moderator, "91").body("items.kind", contains("RECOMMEND"));
        story.step(moderator, "recommend", """
                {"recommendation": "BLOCK", "reasons": "As found."}""").statusCode(200);
        work(assessor, "91").body("items.kind", contains("SERVE_NOTICE"));
        work(DECIDER, "91").body("items", empty());

        story.step(assessor, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        work(CHAIR, "91")
                .body("items.kind", contains("ANSWER_NOTICE"))
                .body("items[0].words", containsString("The last day for it is"));
        work(DECIDER, "91").body("items", empty());
        story.represent(CHAIR, """
                {"points": ["The plan was corrected."], "final": true}""").statusCode(201);
        work(CHAIR, "91").body("items", empty());
        work(DECIDER, "91").body("items.kind", contains("DECLARE"));
        story.declare(DECIDER).statusCode(201);
        work(DECIDER, "91").body("items.kind", contains("DECIDE"));

        story.step(DECIDER, "block", story.block()).statusCode(200);
        work(DECIDER, "91").body("items", empty());
        work(CHAIR, "91")
                .body("items.kind", contains("APPEAL"))
                .body("items[0].words", containsString("if you want to"));
        work(SIGNATORY, "91").body("items", empty());
    }

    @Test
    void nothing_is_offered_that_would_be_refused_and_no_step_is_kept_back() {
        var assessor = manager("92", "Work Assessor");
        var moderator = manager("92", "Work Moderator");
        var others = List.of(assessor, moderator, DECIDER, EVERYTHING, ELSEWHERE, manager("92", "Work Third"));
        var story = Story.startedUnder("92").completed().handedIn();
        offersWhatIsOpen(story, others, Set.of("DECLARE"));
        List.of(assessor, moderator, DECIDER).forEach(person -> story.declare(person));
        offersWhatIsOpen(story, others, Set.of("ACCEPT"));
        story.step(assessor, "accept").statusCode(200);
        offersWhatIsOpen(story, others, Set.of());
        story.assess(assessor, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        offersWhatIsOpen(story, others, Set.of("MODERATE"));
        story.step(moderator, "moderate").statusCode(200);
        offersWhatIsOpen(story, others, Set.of("RECOMMEND"));
        story.step(moderator, "recommend", """
                {"recommendation": "BLOCK", "reasons": "As found."}""").statusCode(200);
        offersWhatIsOpen(story, others, Set.of("SERVE_NOTICE"));
        story.step(DECIDER, "defer", """
                {"reasons": "By consent.", "byConsent": true}""");
        offersWhatIsOpen(story, others, Set.of("RESUME", "SERVE_NOTICE"));
    }

    @Test
    void what_is_allocated_to_somebody_is_not_offered_to_others() {
        var assessor = manager("93", "Work Assessor");
        var other = manager("93", "Work Other");
        var story = Story.startedUnder("93").completed().handedIn();
        story.step(assessor, "accept").statusCode(200);
        story.declare(other).statusCode(201);
        work(other, "93").body("items.kind", contains("ASSESS"));
        assessor.once()
                .body("{\"capacity\": \"ASSESSOR\", \"subject\": \"%s\", \"reason\": \"Knows the area.\"}"
                        .formatted(assessor.subject()))
                .post(story.href("/allocations"))
                .then()
                .statusCode(201);
        work(other, "93").body("items", empty());
        work(assessor, "93").body("items.kind", contains("ASSESS"));
    }

    @Test
    void an_interest_that_bars_takes_the_work_off_the_list() {
        var reader = manager("94", "Work Kin");
        Story.startedUnder("94").completed().handedIn();
        work(reader, "94").body("items.kind", contains("DECLARE"));
        KnownPeople.interest(reader, "FAMILY", "practice:Z90001");
        work(reader, "94").body("items", empty());
    }

    @Test
    void overdue_comes_first_and_pages_go_on_from_a_key() throws SQLException {
        var reader = manager("95", "Work Reader");
        var story = Story.startedUnder("95").completed().handedIn();
        story.step(reader, "accept").statusCode(200);
        var few = statements(reader, "95");
        copy(story.id(), 30);
        assertThat(statements(reader, "95")).hasSameSizeAs(few);

        var all = new ArrayList<String>();
        String next = "";
        do {
            var page = reader.request()
                    .get("/worklist?office=PCTC-95&limit=7" + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            all.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(all).hasSize(31).doesNotHaveDuplicates();
        work(reader, "95", "limit=200&overdue=true")
                .body("items", hasSize(15))
                .body("items.overdue.unique()", contains(true))
                .body("items[0].words", containsString("The Board owed its decision by"));
        List<String> overdue =
                work(reader, "95", "limit=200&overdue=true").extract().path("items.id");
        assertThat(all.subList(0, 15)).containsExactlyInAnyOrderElementsOf(overdue);
        work(NATIONAL, "95", "kind=OVERDUE").body("items", hasSize(15));
        reader.request()
                .get("/worklist/counts?office=PCTC-95")
                .then()
                .statusCode(200)
                .body("all", equalTo(31))
                .body("overdue", equalTo(15))
                .body("mine", equalTo(0))
                .body("kinds.kind", contains("ASSESS"))
                .body("kinds[0].count", equalTo(31));
        work(reader, "95", "wave=none").body("items", empty());
        reader.request().get("/worklist?kind=NOTHING").then().statusCode(400);
        reader.request().get("/worklist?after=nonsense").then().statusCode(400);
    }

    @Test
    void questions_are_answered_by_the_group_and_chased_by_the_office_when_it_is_time() throws SQLException {
        var manager = manager("96", "Work Asker");
        var story = Story.startedUnder("96").completed().handedIn();
        story.step(manager, "accept").statusCode(200);
        manager.once()
                .body("{\"criteria\": [\"D1-01\"], \"question\": \"How many?\", \"evidenceTypes\": []}")
                .post(story.href("/information-requests"))
                .then()
                .statusCode(201);
        work(CHAIR, "96")
                .body("items.kind", contains("ANSWER_REQUEST"))
                .body("items[0].words", containsString("Answer question 1 of the office"));
        work(manager, "96").body("items.kind", contains("ASSESS"));
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            run.execute("update deadline set ends_at = started_at, last_day_on = started_at::date"
                    + " where kind = 'INFORMATION' and application_id = '%s'".formatted(story.id()));
        }
        work(manager, "96").body("items.kind", containsInAnyOrder("ASSESS", "WARN"));
        work(CHAIR, "96").body("items[0].overdue", equalTo(true)).body("items[0].words", containsString("It was due"));
    }

    @Test
    void tasks_are_for_those_they_name_and_of_cases_only_where_the_case_is_open() throws SQLException {
        var manager = manager("97", "Work Telephonist");
        var story = Story.startedUnder("97").completed().handedIn();
        var key = UUID.randomUUID();
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            for (String whose : List.of("REVIEWING_OFFICE", "GROUP", "NHSCB", "DOH")) {
                run.execute("""
                        insert into task (id, version, kind, whose, application_id, key, words, due_on, opened_at)
                        values (gen_random_uuid(), 0, 'NOTICE_UNREAD', '%s', '%s', '%s-%1$s', 'Telephone for %1$s.', date '2011-01-03', now())""".formatted(whose, story.id(), key));
            }
        }
        work(manager, "97", "kind=NOTICE_UNREAD").body("items", empty());
        story.declare(manager).statusCode(201);
        story.declare(DECIDER).statusCode(201);
        work(manager, "97", "kind=NOTICE_UNREAD")
                .body("items.words", contains("Telephone for REVIEWING_OFFICE."))
                .body("items[0].overdue", equalTo(true));
        work(CHAIR, "97", "kind=NOTICE_UNREAD").body("items.words", contains("Telephone for GROUP."));
        work(DECIDER, "97", "kind=NOTICE_UNREAD").body("items.words", contains("Telephone for NHSCB."));
        work(NATIONAL, "97", "kind=NOTICE_UNREAD").body("items.words", contains("Telephone for DOH."));
        work(STRANGER, "97").body("items", empty());
        work(ELSEWHERE, "97").body("items", empty());
    }

    private static void offersWhatIsOpen(Story story, List<Person> people, Set<String> expected) {
        var offered = new HashSet<String>();
        for (Person person : people) {
            List<String> kinds = person.request()
                    .get("/worklist?office=PCTC-92")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.kind");
            List<String> open = person.equals(ELSEWHERE)
                    ? List.of()
                    : person.request()
                            .get(story.href("/steps"))
                            .then()
                            .extract()
                            .path("step");
            assertThat(kinds.stream().filter(STEPS::contains)).as(person.name()).allMatch(open::contains);
            offered.addAll(kinds);
        }
        assertThat(expected.isEmpty() || expected.stream().anyMatch(offered::contains))
                .as("%s of %s", expected, offered)
                .isTrue();
    }

    private static Person manager(String digits, String name) {
        KnownPeople.office("PCTC-" + digits, "cluster:PCTC-" + digits, null);
        KnownPeople.secretary("PCTC-" + digits);
        return Cast.may(name + " " + digits, "manager").of("cluster:PCTC-" + digits);
    }

    private static ValidatableResponse work(Person person, String digits) {
        return work(person, digits, "");
    }

    private static ValidatableResponse work(Person person, String digits, String more) {
        return person.request()
                .get("/worklist?office=PCTC-%s&%s".formatted(digits, more))
                .then()
                .statusCode(200);
    }

    private static List<String> statements(Person reader, String digits) {
        return Statements.during(() -> work(reader, digits, "limit=200"));
    }

    /** As many cases of other groups like this one; every second is late. */
    private static void copy(UUID id, int times) throws SQLException {
        try (var owner = Database.asOwner();
                var run = owner.createStatement()) {
            for (int each = 1; each <= times; each++) {
                var copy = UUID.randomUUID();
                run.execute("""
                        insert into application select (jsonb_populate_record(a, jsonb_build_object(
                            'id', '%s', 'group_id', gen_random_uuid(), 'group_name', 'Work Group %s'))).*
                        from application a where id = '%s'""".formatted(copy, each, id));
                for (String table : List.of("application_practice", "application_party")) {
                    run.execute("""
                            insert into %s select (jsonb_populate_record(t, jsonb_build_object('application_id', '%s'))).*
                            from %1$s t where application_id = '%s'""".formatted(table, copy, id));
                }
                run.execute("""
                        insert into declaration select (jsonb_populate_record(d, jsonb_build_object('case_id', '%s'))).*
                        from declaration d where case_id = '%s'""".formatted(copy, id));
                run.execute("""
                        insert into deadline select (jsonb_populate_record(d, jsonb_build_object(
                            'id', gen_random_uuid(), 'application_id', '%s'%s))).*
                        from deadline d where application_id = '%s' and kind = 'DECISION'""".formatted(
                                copy,
                                each % 2 == 0 ? ", 'last_day_on', '2012-06-01', 'ends_at', '2012-06-02T00:00:00Z'" : "",
                                id));
            }
        }
    }
}
