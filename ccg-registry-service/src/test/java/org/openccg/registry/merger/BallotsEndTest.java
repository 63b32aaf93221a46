package org.openccg.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotsEndTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 7, 2);
    private static final Instant NOW = Instant.parse("2012-07-02T08:00:00Z");

    @Inject
    BallotsEnd ballotsEnd;

    @Inject
    Mergers mergers;

    @Inject
    Ballots ballots;

    @Inject
    Trail trail;

    private List<String> practices;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_groups() {
        practices = England.practices(4);
        first = England.group(practices.subList(0, 2));
        second = England.group(practices.subList(2, 4));
    }

    @Test
    void a_ballot_nobody_closes_is_counted_once_after_its_last_day() {
        var id = inBallot();
        QuarkusTransaction.requiringNew()
                .run(() -> practices.forEach(
                        each -> ballots.cast(id, each, new Vote(Choice.YES, false, null), UUID.randomUUID(), NOW)));

        ballotsEnd.at(NOW.plus(Duration.ofDays(9)));
        assertThat(of(id)).isEqualTo(MergerStatus.BALLOT);
        ballotsEnd.at(NOW.plus(Duration.ofDays(10)));
        ballotsEnd.at(NOW.plus(Duration.ofDays(11)));

        assertThat(of(id)).isEqualTo(MergerStatus.AGREED);
        List<Recorded> entries = QuarkusTransaction.requiringNew().call(() -> trail.of(id));
        assertThat(entries).extracting(Recorded::step).containsExactly("CLOSE");
        assertThat(entries).extracting(Recorded::actorName).containsExactly("ccg-registry-service");
    }

    private UUID inBallot() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var plan = new Plan(
                    "NHS Alderbeck Clinical Commissioning Group",
                    TODAY.plusMonths(3),
                    England.CLUSTER,
                    UUID.randomUUID(),
                    "Amara Osei",
                    practices.get(0),
                    "One hospital");
            var groups = List.of(first, second);
            var merger = new Merger(plan, groups, first, NOW);
            groups.forEach(group -> merger.stateThreshold(group, Share.MORE_THAN_HALF, null, NOW));
            merger.consult("What do you think?", TODAY, NOW);
            mergers.persistAndFlush(merger);
            ballots.open(merger.id(), groups, LocalDate.now(java.time.ZoneId.of("Europe/London")));
            merger.openBallot(TODAY, TODAY.plusDays(9), Map.of(first, 2, second, 2), NOW);
            return merger.id();
        });
    }

    private MergerStatus of(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> mergers.findById(id).status());
    }
}
