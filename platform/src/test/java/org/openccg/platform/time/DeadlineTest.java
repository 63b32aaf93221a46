package org.openccg.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void knows_the_diamond_jubilee_and_the_moved_spring_bank_holiday() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2012, 5, 28))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2012, 6, 4))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2012, 6, 5))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2012, 6, 6))).isTrue();
    }

    @Test
    void counts_working_days_over_easter() {
        assertThat(WorkingDays.after(LocalDate.of(2013, 3, 28), 1)).isEqualTo(LocalDate.of(2013, 4, 2));
        assertThat(WorkingDays.between(LocalDate.of(2013, 3, 28), LocalDate.of(2013, 4, 2)))
                .isEqualTo(1);
    }

    @Test
    void rolls_a_last_day_over_a_bank_holiday_and_says_why() {
        var deadline = Deadline.calendarDays(Instant.parse("2013-03-04T09:00:00Z"), 28, "service");

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2013, 4, 2));
        assertThat(deadline.computed())
                .isEqualTo(
                        "28 days from service on Monday 4 March 2013, rolled from Monday 1 April 2013 (Easter Monday)"
                                + " to Tuesday 2 April 2013");
    }

    @Test
    void counts_the_day_of_service_by_england_and_not_by_greenwich() {
        var lateEveningInSummer = Instant.parse("2012-07-02T23:30:00Z");

        assertThat(Deadline.calendarDays(lateEveningInSummer, 14, "service").lastDay())
                .isEqualTo(LocalDate.of(2012, 7, 17));
    }

    @Test
    void never_leaves_fewer_working_days_than_promised() {
        var deadline = Deadline.calendarDays(Instant.parse("2012-12-17T10:00:00Z"), 14, 10, "service");

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2013, 1, 3));
        assertThat(deadline.computed()).contains("so that there are 10 working days");
    }

    @Test
    void gives_the_last_day_in_full_across_the_clock_change() {
        var deadline = Deadline.calendarDays(Instant.parse("2012-10-15T09:00:00Z"), 14, "service");

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2012, 10, 29));
        assertThat(deadline.isOverAt(Instant.parse("2012-10-29T23:59:59Z"))).isFalse();
        assertThat(deadline.isOverAt(Instant.parse("2012-10-30T00:00:00Z"))).isTrue();
    }
}
