package org.openccg.authorisation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingCalendar;
import org.openccg.platform.time.WorkingDays;

class NoticeTest {

    @ParameterizedTest(name = "served on {0}, open until {1}")
    @CsvSource({
        "2012-07-02, 2012-07-16",
        "2012-07-06, 2012-07-20",
        "2012-07-07, 2012-07-23",
        "2012-03-29, 2012-04-16",
        "2012-04-02, 2012-04-18",
        "2012-05-25, 2012-06-12",
        "2012-05-31, 2012-06-18",
        "2012-12-17, 2013-01-03"
    })
    void the_period_is_fourteen_days_and_at_least_ten_working_days(LocalDate served, LocalDate lastDay) {
        var period = Notice.PERIOD.from(
                served.atTime(LocalTime.of(16, 30)).atZone(BusinessClock.LONDON).toInstant(),
                0,
                WorkingCalendar.ENGLAND);

        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(WorkingDays.between(served, period.lastDay())).isGreaterThanOrEqualTo(10);
        assertThat(period.isOverAt(
                        lastDay.atTime(23, 59).atZone(BusinessClock.LONDON).toInstant()))
                .isFalse();
        assertThat(period.isOverAt(
                        lastDay.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant()))
                .isTrue();
    }
}
