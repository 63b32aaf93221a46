package org.openccg.authorisation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.platform.time.WorkingCalendar.ENGLAND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.WorkingCalendar;

class NoticeTest {

    @ParameterizedTest
    @CsvSource({
        // one working day after the other
        "2012-07-02T09:00, 2012-07-09T09:00, 5, 6, FINE",
        "2012-07-02T20:00, 2012-07-09T07:00, 5, 6, FINE",
        "2012-07-02T09:00, 2012-07-06T18:00, 4, 3, SHORT_NOTICE",
        "2012-07-02T09:00, 2012-07-05T18:00, 3, 2, SEVERE",
        // a weekend counts as clear days, not as working days
        "2012-07-05T09:00, 2012-07-09T18:00, 2, 3, SHORT_NOTICE",
        "2012-07-06T09:00, 2012-07-09T18:00, 1, 2, SEVERE",
        "2012-07-02T09:00, 2012-07-07T10:00, 4, 4, SHORT_NOTICE",
        // Spring Bank Holiday and the Diamond Jubilee, 4 and 5 June 2012
        "2012-05-31T09:00, 2012-06-07T09:00, 3, 6, SHORT_NOTICE",
        "2012-05-31T09:00, 2012-06-11T09:00, 5, 10, FINE",
        // Good Friday and Easter Monday 2013
        "2013-03-28T09:00, 2013-04-05T09:00, 4, 7, SHORT_NOTICE",
        "2013-03-28T09:00, 2013-04-08T09:00, 5, 10, FINE",
        // Christmas 2012
        "2012-12-21T09:00, 2012-12-31T09:00, 4, 9, SHORT_NOTICE",
        // over both changes of the clocks
        "2012-10-26T09:00, 2012-11-02T09:00, 5, 6, FINE",
        "2013-03-27T09:00, 2013-04-02T09:00, 2, 5, SHORT_NOTICE",
        // told after it began
        "2012-07-03T08:00, 2012-07-03T07:00, 0, 0, SEVERE"
    })
    void counts_days_as_england_does(
            LocalDateTime told, LocalDateTime starts, int workingDays, int clearDays, NoticeKind kind) {
        var notice = Notice.of(at(told), null, at(starts), ENGLAND);

        assertThat(notice.workingDays()).isEqualTo(workingDays);
        assertThat(notice.clearDays()).isEqualTo(clearDays);
        assertThat(notice.kind()).isEqualTo(kind);
    }

    @Test
    void a_day_off_announced_beside_the_bank_holidays_is_no_working_day() {
        var calendar = new WorkingCalendar(Map.of(LocalDate.of(2012, 7, 4), "Local holiday"), Map.of());
        var told = at(LocalDateTime.parse("2012-07-02T09:00"));
        var starts = at(LocalDateTime.parse("2012-07-09T09:00"));
        assertThat(Notice.of(told, null, starts, ENGLAND).kind()).isEqualTo(NoticeKind.FINE);
        assertThat(Notice.of(told, null, starts, calendar).kind()).isEqualTo(NoticeKind.SHORT_NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-02T20:00, 2012-07-03T07:00, 660, true",
        "2012-07-02T19:00, 2012-07-03T07:00, 720, false",
        "2012-07-02T19:01, 2012-07-03T07:00, 719, true",
        // the night the clocks go back is an hour longer than it looks, the other an hour shorter
        "2012-10-27T20:00, 2012-10-28T07:00, 720, false",
        "2013-03-30T19:00, 2013-03-31T07:00, 660, true",
        "2012-07-03T08:00, 2012-07-03T07:00, 0, true"
    })
    void counts_the_hours_that_really_pass(LocalDateTime told, LocalDateTime starts, long minutes, boolean under) {
        var notice = Notice.of(at(told), null, at(starts), ENGLAND);

        assertThat(notice.minutes()).isEqualTo(minutes);
        assertThat(notice.isUnderTwelveHours()).isEqualTo(under);
        assertThat(notice.kind()).isEqualTo(NoticeKind.SEVERE);
    }

    @Test
    void waits_for_papers_that_come_later_and_for_none_that_came_before() {
        Instant told = at(LocalDateTime.parse("2012-07-02T09:00"));
        Instant starts = at(LocalDateTime.parse("2012-07-13T09:00"));

        var late = Notice.of(told, at(LocalDateTime.parse("2012-07-12T21:30")), starts, ENGLAND);
        assertThat(late.kind()).isEqualTo(NoticeKind.SEVERE);
        assertThat(late.words()).isEqualTo("""
                11 hours 30 minutes, no clear day and 1 working day: the last papers came on Thursday 12 July 2012, \
                21:30 for Friday 13 July 2012, 09:00. 5 working days are due; less than 3 clear days is severe, and so \
                is less than 12 hours.""");
        assertThat(Notice.of(told, at(LocalDateTime.parse("2012-06-29T09:00")), starts, ENGLAND))
                .isEqualTo(Notice.of(told, null, starts, ENGLAND));
    }

    @Test
    void says_it_in_words() {
        assertThat(words("2012-07-02T20:00", "2012-07-03T07:00")).isEqualTo("""
                11 hours, no clear day and 1 working day: told on Monday 2 July 2012, 20:00 for Tuesday 3 July 2012, \
                07:00. 5 working days are due; less than 3 clear days is severe, and so is less than 12 hours.""");
        assertThat(words("2012-07-02T09:00", "2012-07-04T09:00")).isEqualTo("""
                48 hours, 1 clear day and 2 working days: told on Monday 2 July 2012, 09:00 for Wednesday 4 July 2012, \
                09:00. 5 working days are due; less than 3 clear days is severe.""");
        assertThat(words("2012-07-02T09:00", "2012-07-06T10:00")).endsWith(", 10:00. 5 working days are due.");
        assertThat(words("2012-07-02T09:00", "2012-07-09T09:00"))
                .endsWith(", 09:00. 5 working days are due and were given.");
    }

    private static String words(String told, String starts) {
        return Notice.of(at(LocalDateTime.parse(told)), null, at(LocalDateTime.parse(starts)), ENGLAND)
                .words();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BusinessClock.LONDON).toInstant();
    }
}
