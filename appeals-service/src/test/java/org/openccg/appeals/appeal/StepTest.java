package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

class StepTest {

    @Test
    void leads_where_the_table_says() {
        String table = Arrays.stream(Status.values())
                .map(status -> "%-16s -> %s"
                        .formatted(
                                status,
                                status.steps().stream()
                                        .map(step -> step + " " + step.apply(status) + " by " + step.by())
                                        .collect(Collectors.joining(", ", "[", "]"))))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                DRAFT            -> [LODGE LODGED by GROUP, WITHDRAW WITHDRAWN by GROUP]
                LODGED           -> [ACCEPT ACCEPTED by CASE_OFFICER, REJECT_INVALID REJECTED_INVALID by CASE_OFFICER, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                ACCEPTED         -> [RESPOND RESPONDED by MANAGER, RULE RULED by ADJUDICATOR, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                RESPONDED        -> [REPLY REPLIED by GROUP, LIST LISTED by CASE_OFFICER, RULE RULED by ADJUDICATOR, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                REPLIED          -> [LIST LISTED by CASE_OFFICER, RULE RULED by ADJUDICATOR, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                LISTED           -> [HEAR HEARD by ADJUDICATOR, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                HEARD            -> [RULE RULED by ADJUDICATOR, WITHDRAW WITHDRAWN by GROUP, SETTLE SETTLED by MANAGER]
                RULED            -> [PUBLISH PUBLISHED by CASE_OFFICER]
                PUBLISHED        -> [CLOSE CLOSED by CASE_OFFICER]
                CLOSED           -> []
                REJECTED_INVALID -> []
                WITHDRAWN        -> []
                SETTLED          -> []""");
    }

    @Test
    void refuses_to_lead_from_anywhere_else() {
        for (var status : Status.values()) {
            for (var step : Step.values()) {
                if (!status.steps().contains(step)) {
                    assertThatThrownBy(() -> step.apply(status)).isInstanceOf(Refused.class);
                }
            }
        }
    }
}
