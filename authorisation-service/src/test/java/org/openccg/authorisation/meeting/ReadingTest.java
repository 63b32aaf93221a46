package org.openccg.authorisation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

class ReadingTest {

    private final Reading reading = new Reading(List::of, Instant.parse("2012-07-02T09:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2012-07-03T07:00, 2012-07-03T06:00:00Z",
        "2012-12-03T07:00, 2012-12-03T07:00:00Z",
        "2012-07-03T07:00+01:00, 2012-07-03T06:00:00Z",
        "2012-07-03T07:00:30Z, 2012-07-03T07:00:30Z",
        "2012-10-28T01:30+01:00, 2012-10-28T00:30:00Z",
        "2012-10-28T01:30+00:00, 2012-10-28T01:30:00Z",
        "2013-03-31T02:00, 2013-03-31T01:00:00Z"
    })
    void reads_a_time_by_englands_clocks_or_with_an_offset(String text, Instant meant) {
        assertThat(reading.time(text, "/startsAt")).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2013-03-31T01:30 | There is no 01:30 on Sunday 31 March 2013: the clocks go forward over it.",
                "2012-10-28T01:30 | 01:30 on Sunday 28 October 2012 comes twice: the clocks go back.",
                "tomorrow at seven | 'tomorrow at seven' is no time.",
                "20120-07-03T07:00 | '20120-07-03T07:00' is no time.",
                "1012-07-03T07:00 | The year 1012 is a slip."
            })
    void names_what_is_no_time_or_two(String text, String detail) {
        assertThat(reading.time(text, "/startsAt")).isEmpty();
        assertThatThrownBy(reading::refuseIfAny).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.type()).isEqualTo(AuthorisationProblem.TIME_UNCLEAR);
            assertThat(refused.faults()).extracting(Fault::detail).containsExactly(detail);
            assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/startsAt");
        });
    }

    @Test
    void nobody_was_told_in_the_future() {
        reading.past("2012-07-02T10:00", "/noticeGivenAt");
        reading.refuseIfAny();
        reading.past("2012-07-02T10:01", "/noticeGivenAt");
        assertThatThrownBy(reading::refuseIfAny)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.type()).isEqualTo(CommonProblem.INVALID));
    }
}
