package org.openccg.registry.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssignmentStepTest {

    @Test
    void the_whole_table() {
        assertThat(Arrays.stream(AssignmentStatus.values())
                        .map(status -> "%-9s -> %s"
                                .formatted(
                                        status,
                                        status.steps().stream()
                                                .map(step -> step + ">" + step.apply(status))
                                                .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        PROPOSED  -> REPRESENT>PROPOSED CONFIRM>CONFIRMED WITHDRAW>WITHDRAWN OVERTAKE>OVERTAKEN
                        CONFIRMED ->\s
                        WITHDRAWN ->\s
                        OVERTAKEN ->\s""");
    }
}
