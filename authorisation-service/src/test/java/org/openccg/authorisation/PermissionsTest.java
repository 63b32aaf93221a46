package org.openccg.authorisation;

import static org.openccg.authorisation.application.Step.DISCHARGE_LAST;
import static org.openccg.authorisation.application.Step.REMIT;
import static org.openccg.authorisation.application.Step.SUBSTITUTE;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.testing.PermissionsAgree;

class PermissionsTest {

    @Test
    void a_step_has_one_name_in_the_enum_the_annotations_the_outer_wall_and_the_realm() throws IOException {
        PermissionsAgree.in("authorisation-service", "org.openccg.authorisation")
                .steps("application", Step.values(), Set.of(REMIT, SUBSTITUTE, DISCHARGE_LAST), Cast.OTHER_SCOPES)
                .check();
    }
}
