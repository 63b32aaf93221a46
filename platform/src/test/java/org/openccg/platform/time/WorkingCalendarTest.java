package org.openccg.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final LocalDate EXTRA = LocalDate.of(2012, 9, 14);

    @Test
    void a_day_off_announced_beside_the_bank_holidays_is_no_working_day() {
        var calendar = new WorkingCalendar(Map.of(EXTRA, "Day of mourning"), Map.of());

        assertThat(calendar.isWorkingDay(EXTRA)).isFalse();
        assertThat(calendar.after(LocalDate.of(2012, 9, 13), 1)).isEqualTo(LocalDate.of(2012, 9, 17));
        assertThat(WorkingCalendar.ENGLAND.isWorkingDay(EXTRA)).isTrue();
        assertThat(Deadline.calendarDays(calendar, Instant.parse("2012-08-31T09:00:00Z"), 14, "service")
                        .computed())
                .endsWith("rolled from Friday 14 September 2012 (Day of mourning) to Monday 17 September 2012");
    }

    @Test
    void an_outage_counts_as_a_working_day_but_ends_no_deadline() {
        var calendar = new WorkingCalendar(Map.of(), Map.of(EXTRA, "the service could not be reached"));
        var wednesday = Instant.parse("2012-09-12T09:00:00Z");

        assertThat(calendar.isWorkingDay(EXTRA)).isTrue();
        assertThat(Deadline.workingDays(calendar, wednesday, 2, "x").lastDay()).isEqualTo(LocalDate.of(2012, 9, 17));
        assertThat(Deadline.workingDays(calendar, wednesday, 3, "x").lastDay()).isEqualTo(LocalDate.of(2012, 9, 17));
    }

    /** Easter 2013, the Jubilee of 2012, Christmas 2012, both clock changes. */
    @ParameterizedTest(name = "from {0}")
    @ValueSource(strings = {"2013-03-11", "2012-05-21", "2012-12-10", "2012-10-15", "2013-03-18"})
    void no_further_day_off_ever_shortens_a_deadline(LocalDate start) {
        for (int served = 0; served < 14; served++) {
            var from = start.plusDays(served)
                    .atTime(23, 30)
                    .atZone(BusinessClock.LONDON)
                    .toInstant();
            var before = deadlines(WorkingCalendar.ENGLAND, from);
            for (int off = 0; off < 40; off++) {
                var day = Map.of(start.plusDays(off), "Extra");
                later(before, from, new WorkingCalendar(day, Map.of()));
                later(before, from, new WorkingCalendar(Map.of(), day));
            }
        }
    }

    private static void later(List<LocalDate> before, Instant from, WorkingCalendar calendar) {
        var after = deadlines(calendar, from);
        for (int each = 0; each < before.size(); each++) {
            assertThat(after.get(each))
                    .isAfterOrEqualTo(before.get(each))
                    .isEqualTo(calendar.endingOn(after.get(each)));
        }
    }

    private static List<LocalDate> deadlines(WorkingCalendar calendar, Instant from) {
        return List.of(
                Deadline.calendarDays(calendar, from, 14, 10, "x").lastDay(),
                Deadline.calendarDays(calendar, from, 28, "x").lastDay(),
                Deadline.workingDays(calendar, from, 5, "x").lastDay(),
                Deadline.workingDays(calendar, from, 65, "x").lastDay());
    }

    @ParameterizedTest(name = "{0} with cut-off {1} ends at {2}")
    @CsvSource({
        "2013-03-29, 17:00, 2013-03-29T17:00:00Z",
        "2013-03-31, 17:00, 2013-03-31T16:00:00Z",
        "2012-10-28, 17:00, 2012-10-28T17:00:00Z",
        "2012-10-27, 17:00, 2012-10-27T16:00:00Z",
        "2013-03-30, , 2013-03-31T00:00:00Z",
        "2013-03-31, , 2013-03-31T23:00:00Z",
        "2012-10-27, , 2012-10-27T23:00:00Z",
        "2012-10-28, , 2012-10-29T00:00:00Z",
    })
    void a_last_day_ends_by_englands_clock(LocalDate lastDay, LocalTime cutOff, Instant end) {
        var until = Until.of(new Deadline(lastDay, "x"), cutOff);

        assertThat(until.endsAt()).isEqualTo(end);
        assertThat(until.isOverAt(end.minusMillis(1))).isFalse();
        assertThat(until.isOverAt(end)).isTrue();
        assertThat(until.words()).endsWith(cutOff == null ? ", to the end of that day" : ", until 17:00");
    }

    @Test
    void a_time_the_clocks_skipped_is_none_and_a_repeated_one_is_the_earlier() {
        assertThat(LondonTime.instant(LocalDateTime.parse("2013-03-31T01:30"))).isEmpty();
        assertThat(LondonTime.instant(LocalDateTime.parse("2013-03-31T02:00")))
                .contains(Instant.parse("2013-03-31T01:00:00Z"));
        assertThat(LondonTime.instant(LocalDateTime.parse("2012-10-28T01:30")))
                .contains(Instant.parse("2012-10-28T00:30:00Z"));
    }
}
