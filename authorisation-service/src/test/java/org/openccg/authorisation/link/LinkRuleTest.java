package org.openccg.authorisation.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.engagement.Linking;

class LinkRuleTest {

    private static final LocalDate SERVED = LocalDate.of(2012, 10, 1);
    private static final LinkRule RULE = new LinkRule(SERVED, Set.of("PCTC-001", "FELLS"));

    @Test
    void ninety_days_count_and_ninety_one_do_not() {
        assertThat(RULE.links(made(90, "PCTC-001"))).isTrue();
        assertThat(RULE.links(made(91, "PCTC-001"))).isFalse();
    }

    @Test
    void the_day_of_the_notice_counts_and_the_day_after_does_not() {
        assertThat(RULE.links(made(0, "PCTC-001"))).isTrue();
        assertThat(RULE.links(made(-1, "PCTC-001"))).isFalse();
    }

    @Test
    void an_office_of_the_chain_counts_and_another_does_not() {
        assertThat(RULE.links(made(10, "FELLS"))).isTrue();
        assertThat(RULE.links(made(10, "PCTC-002"))).isFalse();
        assertThat(RULE.links(made(10, null))).isFalse();
    }

    private static Linking made(int daysBefore, String office) {
        return new Linking(UUID.randomUUID(), office, "MERGER", SERVED.minusDays(daysBefore), "Merge.");
    }
}
