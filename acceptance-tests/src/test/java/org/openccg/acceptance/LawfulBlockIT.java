package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openccg.local.demo.LawfulBlock;
import org.openccg.local.demo.Story;

class LawfulBlockIT {

    @Test
    void the_story_of_what_a_block_takes_plays_twice_in_a_row() {
        for (int time = 0; time < 2; time++) {
            assertThat(Story.play(TheSuite.get(), TheSuite.console(), story -> new LawfulBlock(story).play()))
                    .isTrue();
        }
    }
}
