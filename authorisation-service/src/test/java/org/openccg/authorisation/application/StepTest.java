package org.openccg.authorisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

class StepTest {

    @Test
    void allows_exactly_these_steps() {
        String table = Stream.of(Status.values())
                .map(status -> "%-26s -> %s".formatted(status, status.steps()))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                DRAFT                      -> [SUBMIT, WITHDRAW]
                SUBMITTED                  -> [RETURN, ACCEPT, WITHDRAW]
                IN_REVIEW                  -> [MODERATE, DEFER, WITHDRAW]
                IN_MODERATION              -> [RECOMMEND, DEFER, WITHDRAW]
                RECOMMENDED                -> [SERVE_NOTICE, AUTHORISE, DEFER, WITHDRAW]
                NOTICE_SERVED              -> [RENOTIFY, RECONSIDER, AUTHORISE, IMPOSE_CONDITIONS, BLOCK, DEFER, WITHDRAW]
                AUTHORISED                 -> []
                AUTHORISED_WITH_CONDITIONS -> [REMIT, SUBSTITUTE, DISCHARGE_LAST]
                BLOCKED                    -> [REMIT, SUBSTITUTE]
                DEFERRED                   -> [RESUME, WITHDRAW, REMIT, SUBSTITUTE]
                WITHDRAWN                  -> []""");
    }

    @Test
    void leads_by_these_people_to_these_places() {
        String table = Stream.of(Step.values())
                .map(step -> "%-17s %-19s -> %s".formatted(step, step.by(), step.targets()))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                SUBMIT            GROUP               -> [SUBMITTED]
                RETURN            MANAGER             -> [DRAFT]
                ACCEPT            MANAGER             -> [IN_REVIEW]
                MODERATE          OTHER_MANAGER       -> [IN_MODERATION]
                RECOMMEND         MODERATOR           -> [RECOMMENDED]
                SERVE_NOTICE      MANAGER             -> [NOTICE_SERVED]
                RENOTIFY          MANAGER             -> [NOTICE_SERVED]
                RECONSIDER        MANAGER             -> [IN_MODERATION]
                AUTHORISE         AUTHORISING_OFFICER -> [AUTHORISED]
                IMPOSE_CONDITIONS AUTHORISING_OFFICER -> [AUTHORISED_WITH_CONDITIONS]
                BLOCK             AUTHORISING_OFFICER -> [BLOCKED]
                DEFER             AUTHORISING_OFFICER -> [DEFERRED]
                RESUME            MANAGER             -> [IN_REVIEW]
                WITHDRAW          GROUP               -> [WITHDRAWN]
                REMIT             RULING              -> [IN_REVIEW]
                SUBSTITUTE        RULING              -> [AUTHORISED, AUTHORISED_WITH_CONDITIONS]
                DISCHARGE_LAST    CONDITION           -> [AUTHORISED]""");
    }

    @Test
    void offers_only_what_people_can_do_here() {
        assertThat(Stream.of(Step.values()).filter(step -> !step.isOffered()))
                .containsExactly(Step.REMIT, Step.SUBSTITUTE, Step.DISCHARGE_LAST);
    }

    @Test
    void refuses_a_step_out_of_turn_and_says_what_is_open() {
        assertThatThrownBy(() -> Step.BLOCK.apply(Status.BLOCKED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Step.ACCEPT.apply(Status.DRAFT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.facts().get("allowed"))
                                .isEqualTo(java.util.List.of("SUBMIT", "WITHDRAW")));
    }
}
