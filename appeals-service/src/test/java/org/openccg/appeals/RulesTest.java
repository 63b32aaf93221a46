package org.openccg.appeals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RulesAreProved;

class RulesTest {

    @Test
    void every_rule_is_proved_both_ways() {
        RulesAreProved.check("org.openccg.appeals", List.of(AppealsRule.values()));
    }
}
