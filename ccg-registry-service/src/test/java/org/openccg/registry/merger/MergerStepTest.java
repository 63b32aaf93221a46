package org.openccg.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.merger.Participant.Count;

class MergerStepTest {

    private static final Instant NOW = Instant.parse("2012-07-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2012, 7, 2);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void the_whole_table() {
        assertThat(Arrays.stream(MergerStatus.values())
                        .map(status -> "%-12s -> %s".formatted(status, status.steps()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                PROPOSED     -> [STATE_THRESHOLD, CONSULT, WITHDRAW]
                CONSULTATION -> [STATE_THRESHOLD, BALLOT, WITHDRAW]
                BALLOT       -> [CLOSE, WITHDRAW]
                AGREED       -> [APPLY, WITHDRAW]
                NOT_AGREED   -> []
                APPLIED      -> [APPROVE, REFUSE]
                APPROVED     -> [EFFECT]
                EFFECTED     -> []
                REFUSED      -> []
                WITHDRAWN    -> []""");
    }

    @Test
    void all_groups_must_carry_it() {
        var merger = inBallot();
        merger.close(Map.of(ONE, new Count(2, 1), OTHER, new Count(3, 0)), NOW);
        assertThat(merger.status()).isEqualTo(MergerStatus.AGREED);
    }

    @Test
    void one_groups_no_ends_it_whatever_the_others_want() {
        var merger = inBallot();
        merger.close(Map.of(ONE, new Count(1, 0), OTHER, new Count(3, 0)), NOW);

        assertThat(merger.status()).isEqualTo(MergerStatus.NOT_AGREED);
        assertThat(merger.wasDeclinedBy(ONE)).isTrue();
        assertThat(merger.wasDeclinedBy(OTHER)).isFalse();
    }

    @Test
    void nobody_voting_is_a_no() {
        var merger = inBallot();
        merger.close(Map.of(), NOW);
        assertThat(merger.status()).isEqualTo(MergerStatus.NOT_AGREED);
    }

    @Test
    void it_is_applied_for_when_the_last_group_has_applied() {
        var merger = inBallot();
        merger.close(Map.of(ONE, new Count(3, 0), OTHER, new Count(3, 0)), NOW);

        merger.apply(List.of(ONE), NOW);
        merger.apply(List.of(ONE), NOW);
        assertThat(merger.status()).isEqualTo(MergerStatus.AGREED);
        merger.apply(List.of(OTHER), NOW);
        assertThat(merger.status()).isEqualTo(MergerStatus.APPLIED);
        assertThatThrownBy(() -> merger.withdraw(ONE, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void a_ballot_broken_off_counts_as_declined_by_who_broke_it_off_unless_it_proposed_it() {
        var byOther = inBallot();
        byOther.withdraw(OTHER, NOW);
        assertThat(byOther.declinedAt()).isEqualTo(NOW);
        assertThat(byOther.wasDeclinedBy(OTHER)).isTrue();

        var byProposer = inBallot();
        byProposer.withdraw(ONE, NOW);
        assertThat(byProposer.wasDeclinedBy(ONE)).isFalse();
    }

    @Test
    void one_withdrawn_before_anybody_was_asked_was_not_declined() {
        var merger = proposed();
        merger.withdraw(ONE, NOW);
        assertThat(merger.declinedAt()).isNull();
    }

    private static Merger proposed() {
        var plan = new Plan(
                "NHS Alderbeck Clinical Commissioning Group",
                TODAY.plusMonths(3),
                "PCTC-001",
                UUID.randomUUID(),
                "Amara Osei",
                "Z90001",
                "One hospital");
        return new Merger(plan, List.of(ONE, OTHER), ONE, NOW);
    }

    private static Merger inBallot() {
        var merger = proposed();
        merger.stateThreshold(ONE, Share.MORE_THAN_HALF, null, NOW);
        merger.stateThreshold(OTHER, new Share(2, 3), "12.3", NOW);
        merger.consult("What do you think?", TODAY, NOW);
        merger.openBallot(TODAY, TODAY.plusDays(9), Map.of(ONE, 3, OTHER, 3), NOW);
        return merger;
    }
}
