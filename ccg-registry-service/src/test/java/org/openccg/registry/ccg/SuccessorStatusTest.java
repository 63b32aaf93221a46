package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.ccg.Status.AUTHORISED;
import static org.openccg.registry.ccg.Status.AUTHORISED_WITH_CONDITIONS;
import static org.openccg.registry.ccg.Status.EMERGING;
import static org.openccg.registry.ccg.Status.SHADOW;
import static org.openccg.registry.ccg.Status.SHADOW_ESTABLISHED;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessorStatusTest {

    @Test
    void a_group_that_several_become_is_authorised_only_if_all_were_and_then_the_weaker_way() {
        becomes(AUTHORISED, AUTHORISED, AUTHORISED);
        becomes(AUTHORISED_WITH_CONDITIONS, AUTHORISED, AUTHORISED_WITH_CONDITIONS);
        becomes(EMERGING, AUTHORISED, EMERGING);
        becomes(EMERGING, AUTHORISED, SHADOW);
    }

    @Test
    void it_is_in_shadow_form_if_all_were() {
        becomes(SHADOW, SHADOW, SHADOW);
        becomes(EMERGING, SHADOW, EMERGING);
        becomes(EMERGING, EMERGING, EMERGING);
    }

    @Test
    void a_body_that_acted_for_one_of_them_goes_on() {
        becomes(SHADOW_ESTABLISHED, SHADOW_ESTABLISHED, SHADOW_ESTABLISHED);
        becomes(SHADOW_ESTABLISHED, AUTHORISED, SHADOW_ESTABLISHED);
    }

    private static void becomes(Status expected, Status... predecessors) {
        assertThat(Status.ofSuccessor(List.of(predecessors))).isEqualTo(expected);
    }
}
