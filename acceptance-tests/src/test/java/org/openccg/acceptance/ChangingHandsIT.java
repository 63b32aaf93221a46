package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openccg.local.demo.ChangingHands;
import org.openccg.local.demo.Story;

/** The last of all: it moves the one clock past the day on which the clusters are abolished. */
@Order(Integer.MAX_VALUE)
class ChangingHandsIT {

    @Test
    void a_case_survives_a_new_chair_deputies_a_barred_officer_and_the_end_of_its_office() {
        assertThat(Story.play(TheSuite.get(), TheSuite.console(), story -> new ChangingHands(story).play()))
                .isTrue();
    }
}
