package org.openccg.registry;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.PermissionsAgree;
import org.openccg.registry.ccg.Step;

class PermissionsTest {

    @Test
    void a_step_has_one_name_in_the_enum_the_annotations_the_outer_wall_and_the_realm() throws IOException {
        // who may appoint may end: END_APPOINTMENT asks for the scope of APPOINT
        var taken = EnumSet.of(
                Step.CONSENT,
                Step.CLAIM,
                Step.LEAVE,
                Step.CORRECT,
                Step.RENAME,
                Step.APPOINT,
                Step.HAND_OVER,
                Step.INVITE,
                Step.DISSOLVE,
                Step.WITHDRAW);
        PermissionsAgree.in("ccg-registry-service", "org.openccg.registry")
                .steps(
                        "group",
                        Step.values(),
                        EnumSet.complementOf(taken),
                        Set.of("view", "register", "suggest", "answer"))
                .check();
    }
}
