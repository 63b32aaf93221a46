package org.openccg.authorisation.meeting.rest;

import static org.openccg.authorisation.Cast.ASSESSOR;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingDays;

/** A meeting of a fresh case, and what people do about it. Its days are counted back from today. */
final class Calls {

    final Story story;
    final String meeting;

    private Calls(Story story, String meeting) {
        this.story = story;
        this.meeting = meeting;
    }

    /** Told at eight in the evening for seven the next morning; that was yesterday. */
    static Calls twelveHours() {
        return called(ASSESSOR, evening(), morning());
    }

    /** Ten working days ahead, and over. */
    static Calls properly() {
        return called(
                ASSESSOR, workingDaysAgo(12).atTime(9, 0), workingDaysAgo(2).atTime(9, 0));
    }

    static Calls called(Person person, LocalDateTime told, LocalDateTime starts) {
        return called(person, body(told, starts, ""));
    }

    static Calls urgent(LocalDateTime told, LocalDateTime starts) {
        return called(ASSESSOR, body(told, starts, """
                , "urgency": {"safety": "The provider of nights stops."}"""));
    }

    static Calls called(Person person, String body) {
        var story = Story.started();
        String id = record(story, person, body).statusCode(201).extract().path("id");
        return new Calls(story, id);
    }

    static ValidatableResponse record(Story story, Person person, String body) {
        return post(story, person, "/meetings", body);
    }

    /** With whatever more as JSON members. */
    static String body(LocalDateTime told, LocalDateTime starts, String more) {
        return """
                {"purpose": "Whether the group joins its neighbours", "startsAt": "%s", "place": "Fellside House",
                 "invited": [{"name": "Amara Osei", "capacity": "chair"}], "decides": true,
                 "noticeGivenAt": "%s"%s}""".formatted(starts, told, more);
    }

    private static LocalDate today() {
        Clock.begin();
        return Clock.today();
    }

    static LocalDateTime evening() {
        return today().minusDays(2).atTime(20, 0);
    }

    static LocalDateTime morning() {
        return today().minusDays(1).atTime(7, 0);
    }

    static LocalDateTime now() {
        Clock.begin();
        return LocalDateTime.ofInstant(Clock.now(), BusinessClock.LONDON).withNano(0);
    }

    static LocalDate workingDaysAgo(int days) {
        var day = today();
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The day from which ten working days are over just not yet, or just. */
    static LocalDate tenWorkingDays(boolean over) {
        var day = today().minusDays(40);
        while (WorkingDays.after(day, 10).isBefore(today())) {
            day = day.plusDays(1);
        }
        return over ? day.minusDays(1) : day;
    }

    Calls minuted(Person person) {
        minutes(person, "").statusCode(200);
        return this;
    }

    ValidatableResponse minutes(Person person, String more) {
        return act(person, "minutes", """
                {"attended": [{"name": "Finn Calder", "capacity": "manager"}],
                 "decisions": [{"text": "The group joins its neighbours."}, {"text": "The chair steps back."}]%s}""".formatted(more));
    }

    ValidatableResponse account(Person person, LocalDateTime received) {
        return act(person, "accounts", """
                {"noticeReceivedAt": "%s", "words": "So it was."}""".formatted(received));
    }

    ValidatableResponse avoid(Person person, String numbers) {
        return act(person, "avoid", """
                {"decisions": [%s], "reason": "We had clinics at seven."}""".formatted(numbers));
    }

    ValidatableResponse act(Person person, String what) {
        return person.once()
                .post(story.href("/meetings/%s/%s".formatted(meeting, what)))
                .then();
    }

    ValidatableResponse act(Person person, String what, String body) {
        return post(story, person, "/meetings/%s/%s".formatted(meeting, what), body);
    }

    ValidatableResponse shown(Person person) {
        return story.get(person, "/meetings/" + meeting).statusCode(200);
    }

    private static ValidatableResponse post(Story story, Person person, String path, String body) {
        story.get(person, "/meetings"); // who reviews has declared by then
        return person.once().body(body).post(story.href(path)).then();
    }
}
