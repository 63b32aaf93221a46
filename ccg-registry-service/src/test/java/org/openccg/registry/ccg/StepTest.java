package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

class StepTest {

    private static final Instant NOW = Instant.parse("2012-07-02T08:00:00Z");

    @Test
    void the_whole_table() {
        assertThat(table()).isEqualTo("""
                EMERGING                   -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, DELEGATE, APPLY, ESTABLISH_SHADOW, MERGE, WITHDRAW]
                SHADOW                     -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, APPLY, ESTABLISH_SHADOW, MERGE, WITHDRAW]
                APPLICANT                  -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, APPLY, RELEASE, AUTHORISE, AUTHORISE_WITH_CONDITIONS, ESTABLISH_SHADOW, MERGE]
                AUTHORISED                 -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, MERGE, DISSOLVE]
                AUTHORISED_WITH_CONDITIONS -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, AUTHORISE, AUTHORISE_WITH_CONDITIONS, MERGE, DISSOLVE]
                SHADOW_ESTABLISHED         -> [CONSENT, CLAIM, LEAVE, CORRECT, RENAME, APPOINT, END_APPOINTMENT, HAND_OVER, INVITE, AUTHORISE, AUTHORISE_WITH_CONDITIONS, MERGE, DISSOLVE]
                MERGED                     -> []
                DISSOLVED                  -> []
                WITHDRAWN                  -> []""");
    }

    @Test
    void where_each_step_leads() {
        assertThat(Arrays.stream(Step.values())
                        .map(step -> "%-25s by %-13s %s"
                                .formatted(
                                        step,
                                        step.by(),
                                        Arrays.stream(Status.values())
                                                .filter(step::isFrom)
                                                .map(from -> from + ">" + step.apply(from))
                                                .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining("\n")))
                .contains(
                        "APPLY                     by AUTHORISATION EMERGING>APPLICANT SHADOW>APPLICANT APPLICANT>APPLICANT")
                .contains("DELEGATE                  by CLUSTER       EMERGING>SHADOW")
                .contains("WITHDRAW                  by CHAIR         EMERGING>WITHDRAWN SHADOW>WITHDRAWN");
    }

    @Test
    void release_leads_back_to_where_the_group_was() {
        var group = aGroup();
        var application = UUID.randomUUID();
        group.apply(application, NOW);
        assertThat(group.status()).isEqualTo(Status.APPLICANT);

        group.release(NOW);

        assertThat(group.status()).isEqualTo(Status.EMERGING);
        assertThat(group.applied(application)).isFalse();
    }

    @Test
    void a_second_application_after_a_block_still_leads_back_to_the_start() {
        var group = aGroup();
        group.apply(UUID.randomUUID(), NOW);
        group.apply(UUID.randomUUID(), NOW);

        group.release(NOW);

        assertThat(group.status()).isEqualTo(Status.EMERGING);
    }

    @Test
    void a_group_that_did_not_apply_cannot_be_authorised() {
        assertThatThrownBy(() -> aGroup().authorise(NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("AUTHORISE is not allowed while EMERGING");
    }

    private static Group aGroup() {
        return new Group("NHS Alderbeck Vale Clinical Commissioning Group", "PCTC-001", NOW);
    }

    private static String table() {
        return Arrays.stream(Status.values())
                .map(status -> "%-26s -> %s".formatted(status, status.steps()))
                .collect(Collectors.joining("\n"));
    }
}
