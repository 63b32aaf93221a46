package org.openccg.appeals.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private final TimetableConfig config = new SmallRyeConfigBuilder()
            .withMapping(TimetableConfig.class)
            .build()
            .getConfigMapping(TimetableConfig.class);

    @Test
    void gives_the_office_three_weeks_and_the_group_two() {
        var timetable = Timetable.from(at("2012-09-10T09:00:00Z"), servedOn("2012-09-10"));
        assertThat(timetable.track()).isEqualTo(Track.STANDARD);
        assertThat(timetable.response().lastDay()).isEqualTo("2012-10-01");
        assertThat(timetable.response().computed())
                .isEqualTo("21 days from service of the appeal on Monday 10 September 2012");
        assertThat(timetable.reply()).isEmpty();

        var responded = timetable.respondedAt(at("2012-09-20T09:00:00Z"));
        assertThat(responded.response()).isEqualTo(timetable.response());
        assertThat(responded.reply().orElseThrow().lastDay()).isEqualTo("2012-10-04");
    }

    @Test
    void rolls_past_easter() {
        var timetable = Timetable.from(at("2013-03-11T09:00:00Z"), new Periods(Track.STANDARD, 21, 14));
        assertThat(timetable.response().lastDay()).isEqualTo("2013-04-02");
        assertThat(timetable.response().computed()).contains("Monday 1 April 2013");
    }

    @Test
    void counts_days_of_england_across_the_change_of_clocks() {
        var timetable = Timetable.from(at("2012-10-14T23:30:00Z"), new Periods(Track.STANDARD, 21, 14));
        assertThat(timetable.response().lastDay()).isEqualTo("2012-11-05");
        assertThat(timetable.response().isOverAt(at("2012-11-05T23:59:59Z"))).isFalse();
        assertThat(timetable.response().isOverAt(at("2012-11-06T00:00:00Z"))).isTrue();
    }

    @Test
    void is_expedited_when_going_live_is_less_than_sixty_days_away() {
        assertThat(servedOn("2013-01-31")).isEqualTo(new Periods(Track.STANDARD, 21, 14));
        assertThat(servedOn("2013-02-01")).isEqualTo(new Periods(Track.EXPEDITED, 7, 5));
        assertThat(servedOn("2013-04-01").track()).isEqualTo(Track.EXPEDITED);
        assertThat(servedOn("2013-04-02").track()).isEqualTo(Track.STANDARD);
    }

    private Periods servedOn(String day) {
        return config.servedOn(LocalDate.parse(day));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
