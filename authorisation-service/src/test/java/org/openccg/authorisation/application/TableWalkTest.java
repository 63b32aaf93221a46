package org.openccg.authorisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

/** Thousands of cases taken along the step table at random, with a seed, so that a failure can be repeated. */
class TableWalkTest {

    private static final Set<Status> FINAL = EnumSet.of(Status.AUTHORISED, Status.WITHDRAWN);

    @Test
    void a_random_walk_meets_no_dead_end_takes_no_illegal_edge_and_reaches_every_status() {
        var random = new Random(1912);
        var seen = EnumSet.noneOf(Status.class);
        for (int walk = 0; walk < 2_000; walk++) {
            var status = Status.DRAFT;
            for (int step = 0; step < 60 && !FINAL.contains(status); step++) {
                seen.add(status);
                refusesEverythingElse(status);
                var ways = List.copyOf(status.steps());
                assertThat(ways).as("ways on from %s", status).isNotEmpty();
                status = ways.get(random.nextInt(ways.size())).apply(status);
            }
            seen.add(status);
        }
        assertThat(seen).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void whatever_is_not_final_goes_on_by_a_person_or_by_what_a_person_may_start() {
        for (var status : Status.values()) {
            boolean byPerson = status.steps().stream().anyMatch(Step::isOffered);
            // an appeal leads on from a block; a condition is discharged by officers
            boolean started =
                    status.steps().stream().anyMatch(step -> step.by() == By.RULING || step.by() == By.CONDITION);
            assertThat(byPerson || started).as("a way on from %s", status).isEqualTo(!FINAL.contains(status));
        }
    }

    private static void refusesEverythingElse(Status status) {
        Stream.of(Step.values())
                .filter(step -> !status.steps().contains(step))
                .forEach(step -> assertThatThrownBy(() -> step.apply(status)).isInstanceOf(Refused.class));
    }
}
