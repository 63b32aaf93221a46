package org.openccg.registry.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharingStepTest {

    @Test
    void the_whole_table() {
        assertThat(Arrays.stream(AgreementStatus.values())
                        .map(status -> "%-9s -> %s".formatted(status, status.steps()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                PROPOSED  -> [AGREE, WITHDRAW]
                IN_FORCE  -> [LEAVE]
                ENDED     -> []
                WITHDRAWN -> []""");
    }
}
