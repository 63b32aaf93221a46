package org.openccg.registry;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.PermissionsAgree;
import org.openccg.registry.assignment.AssignmentStep;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.sharing.SharingStep;

class PermissionsTest {

    @Test
    void a_step_has_one_name_in_the_enum_the_annotations_the_outer_wall_and_the_realm() throws IOException {
        // who may appoint may end: END_APPOINTMENT asks for the scope of APPOINT; so with seats, staff and support,
        // and who may delegate may decline
        var taken = EnumSet.of(
                Step.CONSENT,
                Step.CLAIM,
                Step.LEAVE,
                Step.CORRECT,
                Step.RENAME,
                Step.APPOINT,
                Step.HAND_OVER,
                Step.INVITE,
                Step.PROPOSE_DELEGATION,
                Step.DELEGATE,
                Step.WITHDRAW_DELEGATION,
                Step.CHANGE_AREA,
                Step.SEAT,
                Step.CONSULT,
                Step.REPLY,
                Step.DECIDE_SUPPORT,
                Step.DISSOLVE,
                Step.WITHDRAW);
        PermissionsAgree.in("ccg-registry-service", "org.openccg.registry")
                .steps(
                        "group",
                        Step.values(),
                        EnumSet.complementOf(taken),
                        Set.of("view", "register", "propose-boundary", "suggest", "answer"))
                .steps("assignment", AssignmentStep.values(), EnumSet.of(AssignmentStep.OVERTAKE), Set.of("view"))
                .steps(
                        "sharing-agreement",
                        SharingStep.values(),
                        EnumSet.noneOf(SharingStep.class),
                        Set.of("view", "propose"))
                .check();
    }
}
