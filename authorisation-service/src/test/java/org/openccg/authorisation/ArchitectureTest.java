package org.openccg.authorisation;

import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void the_house_rules_hold() {
        ArchitectureRules.of("org.openccg.authorisation").hold();
    }
}
