package org.openccg.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

class CalendarFileTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2012-07-02T08:00:00Z");

    @Test
    void a_day_that_counts_in_full_is_a_day_of_the_calendar() {
        assertThat(file(until("2012-07-16", null), "Answer", "By then.")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//sample-service//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:00000000-0000-4000-8000-000000000001@sample-service
                SEQUENCE:2
                DTSTAMP:20120702T080000Z
                DTSTART;VALUE=DATE:20120716
                DTEND;VALUE=DATE:20120717
                SUMMARY:Answer
                DESCRIPTION:By then.
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void an_hour_of_englands_is_right_in_summer_and_in_winter() {
        assertThat(file(until("2012-10-26", LocalTime.of(17, 0)), "A", "B")).contains("DTEND:20121026T160000Z");
        assertThat(file(until("2012-10-29", LocalTime.of(17, 0)), "A", "B")).contains("DTEND:20121029T170000Z");
    }

    @Test
    void long_lines_are_folded_and_no_character_is_cut() {
        String words = "ü".repeat(200);
        String file = file(until("2012-07-16", null), words, "B");
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n");
    }

    @Test
    void what_people_wrote_adds_no_line_of_its_own() {
        assertThat(file(until("2012-07-16", null), "One\r\nEND:VEVENT", "a, b; c\\d"))
                .contains("SUMMARY:One\\nEND:VEVENT\r\n")
                .contains("DESCRIPTION:a\\, b\\; c\\\\d\r\n");
    }

    private static String file(Until until, String title, String description) {
        return CalendarFile.of(
                "sample-service", List.of(new CalendarEntry(ID, 2, CHANGED, until, title, description, false)));
    }

    private static Until until(String day, LocalTime cutOff) {
        return Until.of(new Deadline(LocalDate.parse(day), "counted"), cutOff);
    }
}
