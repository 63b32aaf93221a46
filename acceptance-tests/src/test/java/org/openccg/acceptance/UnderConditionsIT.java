package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openccg.local.demo.Story;
import org.openccg.local.demo.UnderConditions;

class UnderConditionsIT {

    @Test
    void the_story_of_a_group_under_conditions_plays_twice_in_a_row() {
        for (int time = 0; time < 2; time++) {
            assertThat(Story.play(TheSuite.get(), TheSuite.console(), story -> new UnderConditions(story).play()))
                    .isTrue();
        }
    }
}
