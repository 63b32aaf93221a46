package org.openccg.registry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RulesAreProved;

class RulesAreProvedTest {

    @Test
    void every_rule_has_a_test_that_it_allows_and_one_that_it_refuses() {
        RulesAreProved.check("org.openccg.registry", List.of(RegistryRule.values()));
    }
}
