package org.openccg.authorisation.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.deadline.StopCause.INFORMATION;
import static org.openccg.authorisation.deadline.StopCause.RETURN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.calendar.DaysOff.Present;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingCalendar;

class CaseDeadlineTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.ENGLAND;
    private static final Counting SIXTY_FIVE = Counting.workingDays(65, "submission");

    /** Easter 2013, the Jubilee of 2012, Christmas 2012, and the clock changes of autumn and spring. */
    @ParameterizedTest(name = "submitted on {0}")
    @ValueSource(strings = {"2013-03-18", "2012-04-30", "2012-05-21", "2012-10-01", "2012-11-26"})
    void the_clock_stops_for_no_more_than_its_limits_whenever_it_is_stopped(LocalDate submitted) {
        for (int stop = 1; stop < 40; stop += 3) {
            for (int lasts = 0; lasts < 30; lasts += 2) {
                var deadline = decision(submitted, SIXTY_FIVE, null);
                var stopped = submitted.plusDays(stop);
                var again = stopped.plusDays(lasts);
                assertThat(deadline.stop(INFORMATION, ENGLAND, noon(stopped))).isTrue();
                assertThat(deadline.stop(INFORMATION, ENGLAND, noon(stopped))).isFalse();
                assertThat(deadline.restart(INFORMATION, ENGLAND, noon(again))).isTrue();

                int used = Math.min(10, ENGLAND.between(stopped, again));
                assertThat(deadline.until().lastDay()).isEqualTo(ENGLAND.after(submitted, 65 + used));
                assertThat(deadline.stops(ENGLAND, noon(again)))
                        .filteredOn(each -> each.cause() == INFORMATION)
                        .singleElement()
                        .satisfies(each -> assertThat(each.used() + each.left()).isEqualTo(10))
                        .satisfies(each -> assertThat(each.used()).isEqualTo(used));
            }
        }
    }

    @Test
    void several_stops_share_one_limit_and_a_cause_that_has_none_left_stops_nothing() {
        var deadline = decision(LocalDate.of(2012, 7, 2), SIXTY_FIVE, null);
        stopFor(deadline, INFORMATION, LocalDate.of(2012, 7, 9), LocalDate.of(2012, 7, 16));
        stopFor(deadline, RETURN, LocalDate.of(2012, 7, 16), LocalDate.of(2012, 7, 18));
        stopFor(deadline, INFORMATION, LocalDate.of(2012, 7, 20), LocalDate.of(2012, 8, 20));

        assertThat(deadline.stop(INFORMATION, ENGLAND, noon(LocalDate.of(2012, 8, 21))))
                .isFalse();
        assertThat(deadline.until().lastDay()).isEqualTo(ENGLAND.after(LocalDate.of(2012, 7, 2), 65 + 10 + 2));
        assertThat(deadline.until().computed())
                .isEqualTo("65 working days from submission on Monday 2 July 2012, and 12 working days during which the"
                        + " clock stood still");
    }

    @Test
    void a_clock_that_stands_still_says_how_long_it_can() {
        var deadline = decision(LocalDate.of(2013, 3, 11), SIXTY_FIVE, null);
        deadline.stop(RETURN, ENGLAND, noon(LocalDate.of(2013, 3, 26)));

        assertThat(deadline.stopEnds()).contains(LocalDate.of(2013, 4, 4));
        assertThat(deadline.isOverdue(noon(LocalDate.of(2014, 1, 1)))).isFalse();
    }

    @Test
    void only_what_stopped_it_lets_it_run_again() {
        var deadline = decision(LocalDate.of(2012, 7, 2), SIXTY_FIVE, null);
        deadline.stop(INFORMATION, ENGLAND, noon(LocalDate.of(2012, 7, 9)));

        assertThat(deadline.restart(RETURN, ENGLAND, noon(LocalDate.of(2012, 7, 10))))
                .isFalse();
        assertThat(deadline.state()).isEqualTo(DeadlineState.STOPPED);
    }

    @ParameterizedTest(name = "a day off on {0} moves the last day to {1}")
    @CsvSource({"2012-08-15, 2012-10-03", "2012-10-02, 2012-10-03", "2012-10-03, 2012-10-02", "2012-07-07, 2012-10-02"})
    void a_day_off_moves_what_it_falls_into(LocalDate off, LocalDate lastDay) {
        var deadline = decision(LocalDate.of(2012, 7, 2), SIXTY_FIVE, null);
        var present = new Present(new WorkingCalendar(Map.of(off, "Extra"), Map.of()), 1);

        assertThat(deadline.recompute(present)).isEqualTo(!lastDay.equals(LocalDate.of(2012, 10, 2)));
        assertThat(deadline.until().lastDay()).isEqualTo(lastDay);
        assertThat(deadline.recompute(present)).isFalse();
    }

    @Test
    void nobodys_deadline_becomes_an_earlier_one_even_if_a_day_off_is_taken_back() {
        var deadline = decision(LocalDate.of(2012, 7, 2), SIXTY_FIVE, null);
        deadline.recompute(new Present(new WorkingCalendar(Map.of(LocalDate.of(2012, 8, 15), "Extra"), Map.of()), 1));

        assertThat(deadline.recompute(new Present(ENGLAND, 2))).isFalse();
        assertThat(deadline.until().lastDay()).isEqualTo(LocalDate.of(2012, 10, 3));
    }

    @Test
    void an_outage_matters_only_on_the_day_on_which_the_clock_would_end_after_all() {
        var deadline = decision(LocalDate.of(2012, 7, 2), SIXTY_FIVE, null);
        stopFor(deadline, RETURN, LocalDate.of(2012, 7, 3), LocalDate.of(2012, 7, 4));
        var before = LocalDate.of(2012, 10, 2);

        assertThat(deadline.recompute(new Present(new WorkingCalendar(Map.of(), Map.of(before, "x")), 1)))
                .isFalse();
        assertThat(deadline.recompute(new Present(new WorkingCalendar(Map.of(), Map.of(before.plusDays(1), "x")), 2)))
                .isTrue();
        assertThat(deadline.until().lastDay()).isEqualTo(LocalDate.of(2012, 10, 4));
    }

    @Test
    void another_wave_sets_another_day_and_stops_are_added_to_it() {
        var deadline = decision(
                LocalDate.of(2012, 7, 2),
                Counting.fixed(LocalDate.of(2012, 10, 26), "the published decision day of wave 1"),
                LocalTime.of(17, 0));
        stopFor(deadline, RETURN, LocalDate.of(2012, 7, 3), LocalDate.of(2012, 7, 5));
        assertThat(deadline.until().lastDay()).isEqualTo(LocalDate.of(2012, 10, 30));
        assertThat(deadline.until().endsAt()).isEqualTo(Instant.parse("2012-10-30T17:00:00Z"));

        assertThat(deadline.move(
                        Counting.fixed(LocalDate.of(2012, 12, 21), "the published decision day of wave 2"), ENGLAND))
                .isTrue();
        assertThat(deadline.until().lastDay()).isEqualTo(LocalDate.of(2012, 12, 27));
        assertThat(deadline.until().computed())
                .isEqualTo("the published decision day of wave 2, Friday 21 December 2012, and 2 working days during"
                        + " which the clock stood still");
    }

    private static CaseDeadline decision(LocalDate from, Counting counting, @Nullable LocalTime cutOff) {
        var period = new Period(DeadlineKind.DECISION, null, counting, Map.of(RETURN, 5, INFORMATION, 10));
        return new CaseDeadline(UUID.randomUUID(), period, cutOff, new Present(ENGLAND, 0), noon(from));
    }

    private static void stopFor(CaseDeadline deadline, StopCause cause, LocalDate from, LocalDate until) {
        assertThat(deadline.stop(cause, ENGLAND, noon(from))).isTrue();
        assertThat(deadline.restart(cause, ENGLAND, noon(until))).isTrue();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BusinessClock.LONDON).toInstant();
    }
}
