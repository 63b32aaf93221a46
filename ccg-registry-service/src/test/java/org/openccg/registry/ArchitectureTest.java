package org.openccg.registry;

import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void every_endpoint_is_guarded_and_the_domain_is_plain() {
        ArchitectureRules.of("org.openccg.registry").hold();
    }
}
