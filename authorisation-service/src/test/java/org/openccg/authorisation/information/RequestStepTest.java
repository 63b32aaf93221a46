package org.openccg.authorisation.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

class RequestStepTest {

    @Test
    void the_whole_table() {
        String table = Arrays.stream(RequestState.values())
                .map(from -> from + " -> "
                        + RequestStep.open(from).stream()
                                .map(step -> step + ": " + step.apply(from))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                OPEN -> ANSWER: ANSWERED, WARN: WARNED, WITHDRAW: WITHDRAWN
                WARNED -> ANSWER: ANSWERED, CLOSE: NOT_ANSWERED, WITHDRAW: WITHDRAWN
                ANSWERED ->\s
                WITHDRAWN ->\s
                NOT_ANSWERED ->\s""");
    }

    @Test
    void anything_else_is_refused_with_what_is_open() {
        assertThatThrownBy(() -> RequestStep.CLOSE.apply(RequestState.OPEN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.facts().get("allowed").toString())
                        .isEqualTo("[ANSWER, WARN, WITHDRAW]"));
    }
}
