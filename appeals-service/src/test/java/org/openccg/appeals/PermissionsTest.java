package org.openccg.appeals;

import static org.openccg.appeals.appeal.Step.HEAR;
import static org.openccg.appeals.appeal.Step.LIST;
import static org.openccg.appeals.appeal.Step.SETTLE;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.appeal.Step;
import org.openccg.platform.testing.PermissionsAgree;

class PermissionsTest {

    @Test
    void a_step_has_one_name_in_the_enum_the_annotations_the_outer_wall_and_the_realm() throws IOException {
        PermissionsAgree.in("appeals-service", "org.openccg.appeals")
                .steps("appeal", Step.values(), Set.of(LIST, HEAR, SETTLE), Set.of("view", "draft", "declare"))
                .check();
    }
}
