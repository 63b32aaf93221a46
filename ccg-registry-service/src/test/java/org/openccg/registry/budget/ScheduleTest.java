package org.openccg.registry.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.practice.Population;
import org.openccg.registry.practice.PopulationBasis;

class ScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2012, 4, 1);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @ParameterizedTest
    @CsvSource({"68000, 25.00, 1700000", "1, 24.73, 25", "2, 22.25, 44", "2, 22.75, 46", "870000, 25.00, 21750000"})
    @Allows("RCA-1")
    void the_allowance_is_rate_times_population_with_halves_to_the_even_pound(
            long people, BigDecimal perHead, long pounds) {
        var rate = new Rate(DAY, null, perHead, "somewhere");

        var allowance = rate.of(new Population(people, PopulationBasis.ONS_MODERATED, DAY));

        assertThat(allowance.amount()).isEqualTo(pounds);
        assertThat(allowance.indicative()).isFalse();
    }

    @Test
    @Refuses("RCA-1")
    void on_raw_lists_it_is_only_an_indication() {
        var rate = new Rate(DAY, null, new BigDecimal("25.00"), "somewhere");

        assertThat(rate.of(new Population(10, PopulationBasis.RAW_LIST, DAY)).indicative())
                .isTrue();
    }

    @Test
    @Allows("DEL-1")
    void the_share_leaves_out_what_no_group_commissions() {
        var schedule = new Schedule(
                1000,
                List.of(
                        new Line(Category.ACUTE, "Hospitals", 400),
                        new Line(Category.PRIMARY_CARE, "Practices", 300),
                        new Line(Category.ADMINISTRATION, "Office", 40)));

        assertThat(schedule.delegated()).isEqualTo(440);
        assertThat(schedule.share()).isEqualByComparingTo("44.00");
        assertThat(schedule.isPaperClips(FIVE)).isFalse();
    }

    @Test
    void hardly_anything_or_stationery_only_is_marked() {
        assertThat(new Schedule(1000, List.of(new Line(Category.ACUTE, "Hospitals", 49))).isPaperClips(FIVE))
                .isTrue();
        assertThat(new Schedule(1000, List.of(new Line(Category.ACUTE, "Hospitals", 50))).isPaperClips(FIVE))
                .isFalse();
        assertThat(new Schedule(
                                1000,
                                List.of(
                                        new Line(Category.CONSUMABLES, "Paper", 300),
                                        new Line(Category.ADMINISTRATION, "Clips", 300)))
                        .isPaperClips(FIVE))
                .isTrue();
    }
}
