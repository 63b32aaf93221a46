package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openccg.local.demo.Demo;
import org.openccg.local.demo.Story;

class FirstCaseIT {

    @Test
    void the_demonstration_plays_twice_in_a_row() {
        assertThat(Story.play(TheSuite.get(), TheSuite.console(), Demo::play)).isTrue();
        assertThat(Story.play(TheSuite.get(), TheSuite.console(), Demo::play)).isTrue();
    }
}
