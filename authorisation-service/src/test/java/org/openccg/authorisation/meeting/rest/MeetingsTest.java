package org.openccg.authorisation.meeting.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.AnnouncedDays.announce;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.NEIGHBOUR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.AnnouncedDays;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;
import org.openccg.platform.time.WorkingDays;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class MeetingsTest {

    private static final Person DEPUTY = Cast.may("Odo Farrant", "gp");

    @Test
    @Allows("MTG-1")
    void what_a_meeting_at_twelve_hours_decided_is_undone_by_the_lead_in_time() {
        var meeting = Calls.twelveHours().minuted(CHAIR);
        meeting.shown(CHAIR)
                .body("notice.fairness", equalTo("SEVERE"))
                .body("notice.underTwelveHours", equalTo(true))
                .body("notice.counts.minutes", equalTo(660))
                .body("notice.counts.clearDays", equalTo(0))
                .body("decisions.standing", contains("VOIDABLE", "VOIDABLE"))
                .body(
                        "decisions[0].until",
                        equalTo(WorkingDays.after(Calls.morning().toLocalDate(), 10)
                                .toString()))
                .body("decisions[0].computed", containsString("10 working days from the day the group knew"));

        meeting.avoid(CHAIR, "0")
                .statusCode(200)
                .body("decisions.standing", contains("AVOIDED", "VOIDABLE"))
                .body("decisions[0].until", nullValue())
                .body("avoidances[0].by.name", equalTo(CHAIR.name()))
                .body("avoidances[0].capacity", equalTo("CHAIR"))
                .body("avoidances[0].reason", equalTo("We had clinics at seven."));
        meeting.avoid(OFFICER, "0, 1")
                .statusCode(409)
                .body("code", equalTo("AVOIDING_CLOSED"))
                .body("faults", hasSize(1))
                .body("faults.pointer", contains("/decisions/0"));
        meeting.story
                .get(CHAIR, "/trail")
                .body("step", contains("START", "DECLARE", "RECORD_MEETING", "MINUTE_MEETING", "AVOID_DECISIONS"));
    }

    @Test
    @Refuses("MTG-1")
    void on_the_last_day_it_is_undone_and_on_the_day_after_it_is_too_late() {
        var begun = Calls.workingDaysAgo(30).atTime(7, 0);
        var meeting = Calls.called(ASSESSOR, begun.minusHours(11), begun);
        meeting.minutes(CHAIR, knownOn(true)).statusCode(200).body("decisions[0].standing", equalTo("STANDS"));
        meeting.minutes(CHAIR, knownOn(false)).statusCode(200).body("decisions[2].standing", equalTo("VOIDABLE"));

        meeting.avoid(CHAIR, "0, 1, 2")
                .statusCode(409)
                .body("code", equalTo("AVOIDING_CLOSED"))
                .body("rule", equalTo("MTG-1"))
                .body("faults.pointer", contains("/decisions/0", "/decisions/1"))
                .body("detail", containsString("The last day to undo decision 0 was"))
                .body("detail", containsString("10 working days from the day the group knew of it"));
        meeting.avoid(CHAIR, "2").statusCode(200).body("decisions[2].standing", equalTo("AVOIDED"));
    }

    @Test
    @Allows("MTG-1")
    void a_day_off_announced_later_gives_more_days_to_undo_and_to_ratify() throws SQLException {
        var meeting = Calls.urgent(Calls.evening(), Calls.morning()).minuted(CHAIR);
        var day = Calls.morning().toLocalDate();
        var last = WorkingDays.after(day, 10);
        meeting.shown(CHAIR).body("decisions[0].until", equalTo(last.toString()));
        announce(last, "HOLIDAY");
        try {
            var later = WorkingDays.after(day, 11).toString();
            meeting.shown(CHAIR)
                    .body("decisions[0].until", equalTo(later))
                    .body("decisions[0].computed", containsString("10 working days"))
                    .body("ratification.until", equalTo(later));
        } finally {
            AnnouncedDays.takeBack();
        }
    }

    @Test
    @Refuses("MTG-1")
    void what_a_properly_called_meeting_decided_stands() {
        var meeting = Calls.properly().minuted(ASSESSOR);
        meeting.shown(ASSESSOR)
                .body("notice.fairness", equalTo("FINE"))
                .body("decisions.standing", contains("STANDS", "STANDS"));
        meeting.avoid(CHAIR, "0")
                .statusCode(409)
                .body("code", equalTo("MEETING_STANDS"))
                .body("rule", equalTo("MTG-1"));
    }

    @Test
    @Refuses("MTG-1")
    void only_who_leads_the_group_undoes() {
        var meeting = Calls.twelveHours().minuted(CHAIR);
        for (var person : List.of(SIGNATORY, NEIGHBOUR)) {
            meeting.avoid(person, "0").statusCode(403).body("rule", equalTo("MTG-1"));
        }
        meeting.avoid(ASSESSOR, "0").statusCode(403);
        meeting.avoid(STRANGER, "0").statusCode(404);
        meeting.avoid(CHAIR, "0, 7").statusCode(422).body("faults.pointer", contains("/decisions/1"));
    }

    @Test
    void of_the_offices_minutes_the_group_knows_when_they_are_on_record_and_nobody_else_says_when() {
        var begun = Calls.workingDaysAgo(30).atTime(7, 0);
        var meeting = Calls.called(ASSESSOR, begun.minusHours(11), begun);
        meeting.minutes(ASSESSOR, knownOn(true)).statusCode(422).body("faults.pointer", contains("/knownOn"));
        meeting.minutes(CHAIR, ", \"knownOn\": \"2010-01-01\"")
                .statusCode(422)
                .body("faults.pointer", contains("/knownOn"));
        meeting.minutes(ASSESSOR, "")
                .statusCode(200)
                .body("decisions[0].standing", equalTo("VOIDABLE"))
                .body("decisions[0].knownOn", equalTo(Clock.today().toString()));
    }

    @Test
    void who_says_that_nothing_is_decided_does_not_evade_the_rule() {
        var meeting = Calls.called(
                        ASSESSOR,
                        Calls.body(Calls.evening(), Calls.morning(), "")
                                .replace("\"decides\": true", "\"decides\": false"))
                .minuted(CHAIR);
        meeting.shown(CHAIR).body("decides", equalTo(false)).body("decisions[0].standing", equalTo("STANDS"));
        meeting.avoid(CHAIR, "0").statusCode(409).body("code", equalTo("MEETING_STANDS"));
        String account = """
                {"noticeReceivedAt": "%s", "decides": true, "words": "It ended our group."}""".formatted(Calls.evening());
        meeting.act(ASSESSOR, "accounts", account).statusCode(200).body("decides", equalTo(false));
        meeting.act(NEIGHBOUR, "accounts", account)
                .statusCode(200)
                .body("decides", equalTo(true))
                .body("decisions[0].standing", equalTo("VOIDABLE"));
    }

    @Test
    void where_the_sides_disagree_it_is_disputed_and_the_groups_word_counts() {
        var meeting = Calls.properly().minuted(ASSESSOR);
        var received = Calls.workingDaysAgo(2).atTime(7, 0);
        meeting.account(NEIGHBOUR, received)
                .statusCode(200)
                .body("notice.fairness", equalTo("DISPUTED"))
                .body("notice.office.kind", equalTo("FINE"))
                .body("notice.group.kind", equalTo("SEVERE"))
                .body("notice.counts.minutes", equalTo(120))
                .body("accounts[0].words", equalTo("So it was."))
                .body("accounts[0].by.name", equalTo(NEIGHBOUR.name()))
                .body("decisions[0].standing", equalTo("VOIDABLE"));
        meeting.account(ASSESSOR, Calls.workingDaysAgo(12).atTime(9, 0))
                .body("notice.fairness", equalTo("DISPUTED"))
                .body("accounts", hasSize(2));
        meeting.account(CHAIR, Calls.workingDaysAgo(12).atTime(10, 0))
                .body("notice.fairness", equalTo("FINE"))
                .body("accounts", hasSize(3))
                .body("decisions[0].standing", equalTo("STANDS"));
    }

    @Test
    void the_group_records_a_meeting_too_and_the_office_answers() {
        var meeting = Calls.called(CHAIR, Calls.evening(), Calls.morning());
        meeting.account(ASSESSOR, Calls.workingDaysAgo(12).atTime(9, 0))
                .statusCode(200)
                .body("recordedBy.side", equalTo("GROUP"))
                .body("notice.fairness", equalTo("DISPUTED"))
                .body("notice.office.kind", equalTo("FINE"))
                .body("notice.counts.kind", equalTo("SEVERE"));
    }

    @Test
    void after_a_change_of_time_notice_counts_anew() {
        var told = Calls.workingDaysAgo(12).atTime(9, 0);
        var meeting = Calls.called(ASSESSOR, told, Calls.now().plusDays(1));
        meeting.act(CHAIR, "waive").statusCode(200).body("waiver.capacity", equalTo("CHAIR"));
        meeting.act(ASSESSOR, "reschedule", """
                        {"startsAt": "%s", "place": "The Old Surgery", "noticeGivenAt": "%s", "reason": "A room was free."}""".formatted(
                                Calls.now().minusHours(1), Calls.now().minusHours(9)))
                .statusCode(200)
                .body("place", equalTo("The Old Surgery"))
                .body("callings", hasSize(2))
                .body("callings[0].notice.kind", equalTo("FINE"))
                .body("notice.fairness", equalTo("SEVERE"))
                .body("waiver", nullValue());
        meeting.minuted(CHAIR).shown(CHAIR).body("decisions[0].standing", equalTo("VOIDABLE"));
        meeting.act(ASSESSOR, "reschedule", """
                        {"startsAt": "%s", "place": "The Old Surgery", "noticeGivenAt": "%s", "reason": "It was not."}""".formatted(Calls.now(), told))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void papers_that_came_later_than_the_notice_count_from_when_they_came() {
        var told = Calls.workingDaysAgo(12).atTime(9, 0);
        var starts = Calls.workingDaysAgo(1).atTime(9, 0);
        var story = Story.started();
        String document = story.upload(ASSESSOR, "LETTER", "options.pdf", Story.pdf("options"))
                .statusCode(201)
                .extract()
                .path("id");
        Calls.record(
                        story,
                        ASSESSOR,
                        Calls.body(
                                told,
                                starts,
                                papers("\"title\": \"Options\", \"sentAt\": \"%s\"".formatted(starts.minusHours(10)))))
                .statusCode(201)
                .body("notice.fairness", equalTo("SEVERE"))
                .body("notice.counts.words", containsString("the last papers came on"));
        Calls.record(
                        story,
                        ASSESSOR,
                        Calls.body(told, Calls.now().plusDays(2), papers("\"evidence\": \"%s\"".formatted(document))))
                .statusCode(201)
                .body("callings[0].papers[0].title", equalTo("options.pdf"))
                .body("callings[0].papers[0].sentAt", notNullValue())
                .body("notice.fairness", equalTo("SEVERE"));
        Calls.record(story, ASSESSOR, Calls.body(told, starts, papers("\"title\": \"Options\"")))
                .statusCode(422)
                .body("faults.pointer", contains("/papers/0/sentAt"));
        Calls.record(story, ASSESSOR, Calls.body(told, starts, papers("\"evidence\": \"%s\"".formatted(story.id()))))
                .statusCode(422)
                .body("faults.pointer", contains("/papers/0/evidence"));
    }

    @Test
    void everything_wrong_with_a_meeting_is_named_at_once() {
        var story = Story.started();
        Calls.record(
                        story,
                        CHAIR,
                        Calls.body(
                                Calls.now().plusDays(1),
                                LocalDateTime.parse("2013-03-31T01:30"),
                                ", \"endsAt\": \"2012-10-28T01:30\", \"papers\": [{}]"))
                .statusCode(422)
                .body("code", equalTo("TIME_UNCLEAR"))
                .body(
                        "faults.pointer",
                        contains("/startsAt", "/endsAt", "/noticeGivenAt", "/papers/0", "/papers/0/sentAt"))
                .body("detail", containsString("There is no 01:30 on Sunday 31 March 2013"));
        story.get(CHAIR, "/meetings").body("items", hasSize(0));
    }

    @Test
    @Allows("MTG-3")
    void the_deputy_waives_notice_before_the_meeting_and_what_it_decides_stands() {
        var starts = Calls.now().plusMinutes(5);
        var meeting = Calls.called(ASSESSOR, Calls.now().minusHours(9), starts);
        appoint(meeting.story);
        meeting.act(DEPUTY, "waive")
                .statusCode(200)
                .body("waiver.capacity", equalTo("DEPUTY"))
                .body("waiver.by.name", equalTo(DEPUTY.name()))
                .body("notice.fairness", equalTo("SEVERE"));
        meeting.act(CHAIR, "waive").statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        meeting.minutes(CHAIR, "").statusCode(409).body("detail", containsString("The meeting begins on"));
    }

    @Test
    @Allows("MTG-3")
    void notice_is_waived_in_the_meeting_too() {
        var meeting = Calls.called(
                        ASSESSOR, Calls.now().minusHours(9), Calls.now().minusMinutes(30))
                .minuted(ASSESSOR);
        meeting.act(OFFICER, "waive").statusCode(200).body("decisions[0].standing", equalTo("STANDS"));
        meeting.avoid(CHAIR, "0")
                .statusCode(409)
                .body("code", equalTo("MEETING_STANDS"))
                .body("detail", equalTo("The group waived the notice of the meeting."));
    }

    @Test
    @Refuses("MTG-3")
    void nobody_else_waives_and_nobody_after_the_meeting() {
        var over = Calls.twelveHours();
        over.act(CHAIR, "waive")
                .statusCode(409)
                .body("code", equalTo("WAIVING_CLOSED"))
                .body("rule", equalTo("MTG-3"));
        var ended = Calls.called(
                ASSESSOR,
                Calls.body(
                        Calls.now().minusHours(9),
                        Calls.now().minusHours(2),
                        ", \"endsAt\": \"%s\"".formatted(Calls.now().minusHours(1))));
        ended.act(CHAIR, "waive").statusCode(409).body("code", equalTo("WAIVING_CLOSED"));
        for (var person : List.of(SIGNATORY, NEIGHBOUR)) {
            over.act(person, "waive").statusCode(403).body("rule", equalTo("MTG-3"));
            over.act(person, "ratify").statusCode(403).body("rule", equalTo("MTG-3"));
        }
        over.act(ASSESSOR, "waive").statusCode(403);
    }

    @Test
    @Allows("MTG-3")
    void an_urgent_safety_meeting_stands_when_ratified_in_time() {
        var meeting = Calls.urgent(Calls.evening(), Calls.morning()).minuted(ASSESSOR);
        meeting.shown(CHAIR)
                .body("decisions[0].standing", equalTo("VOIDABLE"))
                .body(
                        "ratification.until",
                        equalTo(WorkingDays.after(Calls.morning().toLocalDate(), 10)
                                .toString()))
                .body("ratification.given", nullValue());
        meeting.act(CHAIR, "ratify")
                .statusCode(200)
                .body("ratification.given.by.name", equalTo(CHAIR.name()))
                .body("decisions.standing", contains("RATIFIED", "RATIFIED"));
        meeting.avoid(CHAIR, "0").statusCode(409).body("detail", equalTo("The group ratified the meeting."));
    }

    @Test
    @Refuses("MTG-3")
    void after_ten_working_days_before_the_meeting_or_without_urgency_nothing_is_ratified() {
        var last = Calls.tenWorkingDays(false).atTime(7, 0);
        Calls.urgent(last.minusHours(2), last).act(CHAIR, "ratify").statusCode(200);
        var late = Calls.tenWorkingDays(true).atTime(7, 0);
        var unratified = Calls.urgent(late.minusHours(2), late).minuted(ASSESSOR);
        unratified
                .act(CHAIR, "ratify")
                .statusCode(409)
                .body("code", equalTo("RATIFYING_CLOSED"))
                .body("rule", equalTo("MTG-3"))
                .body("detail", containsString("10 working days from the meeting on"));
        unratified.shown(CHAIR).body("decisions[0].standing", equalTo("VOIDABLE"));
        Calls.twelveHours().act(CHAIR, "ratify").statusCode(409).body("rule", equalTo("MTG-3"));
        Calls.urgent(Calls.now().minusHours(1), Calls.now().plusHours(1))
                .act(CHAIR, "ratify")
                .statusCode(409)
                .body("rule", equalTo("MTG-3"));
    }

    @Test
    @Allows("MTG-2")
    void severe_notice_is_used_elsewhere_when_the_lead_consents() {
        var meeting = Calls.twelveHours();
        meeting.shown(ASSESSOR).body("offeredAsEvidence", nullValue());
        meeting.act(CHAIR, "offer-as-evidence")
                .statusCode(200)
                .body("offeredAsEvidence.by.name", equalTo(CHAIR.name()))
                .body("offeredAsEvidence.at", notNullValue());
        meeting.act(CHAIR, "offer-as-evidence").statusCode(409);
    }

    @Test
    @Refuses("MTG-2")
    void notice_that_was_not_severe_is_not_and_nobody_else_consents() {
        Calls.properly()
                .act(CHAIR, "offer-as-evidence")
                .statusCode(409)
                .body("code", equalTo("NOTICE_NOT_SEVERE"))
                .body("rule", equalTo("MTG-2"));
        Calls.twelveHours().act(SIGNATORY, "offer-as-evidence").statusCode(403).body("rule", equalTo("MTG-2"));
    }

    @Test
    void both_sides_and_the_department_read_the_same_words() {
        var meeting = Calls.twelveHours().minuted(ASSESSOR).minuted(CHAIR);
        meeting.account(CHAIR, Calls.evening().plusHours(1));
        String seen = meeting.shown(CHAIR).extract().asString();
        for (var person : List.of(SIGNATORY, NEIGHBOUR, ASSESSOR, DECIDER, NATIONAL)) {
            assertThat(meeting.shown(person).extract().asString()).isEqualTo(seen);
            assertThat(meeting.story.get(person, "/meetings").extract().asString())
                    .isEqualTo("{\"items\":[%s]}".formatted(seen));
        }
    }

    @Test
    void a_list_of_many_runs_as_many_statements_as_a_list_of_two() {
        var meeting = Calls.twelveHours().minuted(CHAIR);
        String body = Calls.body(Calls.evening(), Calls.morning(), "");
        Calls.record(meeting.story, CHAIR, body).statusCode(201);
        var two = Statements.during(() -> meeting.story.get(CHAIR, "/meetings").body("items", hasSize(2)));
        for (int more = 0; more < 3; more++) {
            Calls.record(meeting.story, CHAIR, body).statusCode(201);
        }
        var five = Statements.during(() -> meeting.story.get(CHAIR, "/meetings").body("items", hasSize(5)));
        assertThat(five).hasSameSizeAs(two);
    }

    @Test
    void the_timeline_tells_it_in_words() {
        var meeting = Calls.twelveHours().minuted(CHAIR);
        meeting.avoid(CHAIR, "0").statusCode(200);
        meeting.story
                .get(NEIGHBOUR, "/timeline")
                .statusCode(200)
                .body("items[2].sentence", startsWith("Recorded the meeting on "))
                .body(
                        "items[2].sentence",
                        endsWith("(Whether the group joins its neighbours), called at severely short notice."))
                .body("items[4].who", equalTo(CHAIR.name()))
                .body("items[4].reason", equalTo("We had clinics at seven."));
    }

    @Test
    void a_list_of_meetings_goes_on_from_a_place() {
        var meeting = Calls.twelveHours();
        Calls.record(meeting.story, CHAIR, Calls.body(Calls.evening(), Calls.morning(), ""))
                .statusCode(201);
        String next = meeting.story
                .get(CHAIR, "/meetings?limit=1")
                .body("items", hasSize(1))
                .body("items[0].recordedBy.name", equalTo(CHAIR.name()))
                .extract()
                .path("next");
        meeting.story
                .get(CHAIR, "/meetings?limit=1&after=" + next)
                .body("items.id", contains(meeting.meeting))
                .body("next", nullValue());
        meeting.story.get(CHAIR, "/meetings?after=eB94").statusCode(400);
    }

    @Test
    void nobody_else_records_a_meeting_and_a_foreign_case_looks_absent() {
        var meeting = Calls.twelveHours();
        String body = Calls.body(Calls.evening(), Calls.morning(), "");
        Calls.record(meeting.story, DECIDER, body).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        for (var person : List.of(STRANGER, ELSEWHERE)) {
            Calls.record(meeting.story, person, body).statusCode(404);
            meeting.story.get(person, "/meetings").statusCode(404);
        }
        var other = Story.started();
        other.get(CHAIR, "/meetings/" + meeting.meeting).statusCode(404);
        CHAIR.once()
                .post(other.href("/meetings/%s/waive".formatted(meeting.meeting)))
                .then()
                .statusCode(404);
    }

    @Test
    void a_manager_declares_before_recording_a_meeting() {
        var story = Story.started();
        ASSESSOR.once()
                .body(Calls.body(Calls.evening(), Calls.morning(), ""))
                .post(story.href("/meetings"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DECLARATION_MISSING"));
    }

    private static String knownOn(boolean over) {
        return ", \"knownOn\": \"%s\"".formatted(Calls.tenWorkingDays(over));
    }

    private static String papers(String paper) {
        return ", \"papers\": [{%s}]".formatted(paper);
    }

    private static void appoint(Story story) {
        Events.deliver(Cast.REGISTRY, "APPOINTMENTS_CHANGED", story.group(), 1, """
                        {"groupId": "%s", "appointments": [%s, %s]}""".formatted(
                                story.group(), appointed(CHAIR, "CHAIR"), appointed(DEPUTY, "DEPUTY")))
                .statusCode(204);
    }

    private static String appointed(Person person, String capacity) {
        return """
                {"subject": "%s", "name": "%s", "capacity": "%s", "employer": "practice:Z90001", "from": "2012-04-01", "to": null}""".formatted(person.subject(), person.name(), capacity);
    }
}
