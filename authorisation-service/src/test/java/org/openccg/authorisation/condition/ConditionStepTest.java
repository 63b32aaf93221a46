package org.openccg.authorisation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConditionStepTest {

    @Test
    void the_table_is_this() {
        assertThat(table()).isEqualTo("""
                PROPOSED -> [IMPOSE, DROP]
                DROPPED -> []
                IMPOSED -> [PLAN, REVIEW, QUASH]
                PLAN_MADE -> [PLAN, AGREE_PLAN, ANSWER, REVIEW, QUASH]
                PLAN_AGREED -> [ANSWER, REVIEW, QUASH]
                EVIDENCE_SUBMITTED -> [ANSWER, REVIEW, QUASH]
                UNDER_REVIEW -> [REVIEW, DISCHARGE, RETAIN, VARY, ESCALATE, QUASH]
                RETAINED -> [PLAN, REVIEW, QUASH]
                VARIED -> [PLAN, REVIEW, QUASH]
                ESCALATED -> [PLAN, REVIEW, QUASH]
                DISCHARGED -> []
                QUASHED -> []""");
    }

    @Test
    void nothing_pending_is_a_dead_end() {
        assertThat(ConditionStatus.values())
                .filteredOn(ConditionStatus::isPending)
                .allMatch(each -> ConditionStep.open(each).contains(ConditionStep.REVIEW));
    }

    private static String table() {
        return Arrays.stream(ConditionStatus.values())
                .map(status -> status + " -> " + ConditionStep.open(status))
                .collect(Collectors.joining("\n"));
    }
}
