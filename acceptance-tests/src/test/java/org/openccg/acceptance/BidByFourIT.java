package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openccg.local.demo.BidByFour;
import org.openccg.local.demo.Story;

class BidByFourIT {

    @Test
    void the_story_of_a_bid_by_four_people_plays_twice_in_a_row() {
        for (int time = 0; time < 2; time++) {
            assertThat(Story.play(TheSuite.get(), TheSuite.console(), story -> new BidByFour(story).play()))
                    .isTrue();
        }
    }
}
