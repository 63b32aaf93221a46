package org.openccg.registry.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;
import org.openccg.registry.moment.Moment;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MembershipsTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    private static final LocalDate FIRST_DAY = TODAY.plusDays(10);

    @Inject
    Memberships memberships;

    @Inject
    Practices practices;

    @Test
    void members_of_several_groups_become_members_of_one_with_their_marks() {
        var members = England.practices(4);
        var first = England.group(members.subList(0, 2));
        var second = England.group(members.subList(2, 4));
        var merged = England.group(England.practices(2));
        settle(first, members.get(1));

        move(Set.of(first, second), merged);

        assertThat(on(first, FIRST_DAY)).isEmpty();
        assertThat(on(first, TODAY)).hasSize(2);
        var moved = on(merged, FIRST_DAY).stream()
                .filter(membership -> members.contains(membership.practice()))
                .toList();
        assertThat(moved).extracting(Membership::practice).containsExactlyElementsOf(members);
        assertThat(moved).extracting(Membership::from).containsOnly(FIRST_DAY);
        assertThat(moved).extracting(Membership::isConsented).containsExactly(true, false, true, false);
        assertThat(moved).extracting(Membership::isSettled).containsExactly(false, true, false, false);
    }

    @Test
    void a_practice_two_of_the_groups_claim_is_in_the_new_one_once() {
        var members = England.practices(3);
        var first = England.group(members);
        var second = England.group(members);
        var merged = England.group(England.practices(2));
        settle(second, members.get(2));

        move(Set.of(first, second), merged);

        assertThat(on(merged, FIRST_DAY))
                .filteredOn(membership -> members.contains(membership.practice()))
                .extracting(Membership::isSettled)
                .containsExactly(false, false, true);
    }

    @Test
    void many_move_in_as_many_statements_as_few() {
        var merged = England.group(England.practices(2));
        var few = England.group(England.practices(2));
        var many = England.group(England.practices(40));

        assertThat(Statements.during(() -> move(Set.of(few), merged)))
                .hasSameSizeAs(Statements.during(() -> move(Set.of(many), merged)));
    }

    @Test
    void a_group_has_the_patients_of_its_members_and_what_is_published_of_it() {
        var group = England.group(England.practices(2));
        publish(group, "ONS_MODERATED", "2012-04-01", 11_500);
        publish(group, "ONS_MODERATED", "2013-04-01", 11_900);
        var moment = Moment.on(LocalDate.of(2012, 7, 2));

        assertThat(practices.populationOf(group, PopulationBasis.ONS_MODERATED, moment))
                .hasValue(new Population(11_500, PopulationBasis.ONS_MODERATED, LocalDate.of(2012, 4, 1)));
        assertThat(practices.populationOf(group, PopulationBasis.RAW_LIST, moment))
                .hasValue(new Population(12_000, PopulationBasis.RAW_LIST, LocalDate.of(2012, 4, 1)));
        assertThat(practices.populationOf(group, PopulationBasis.WEIGHTED, moment))
                .isEmpty();
    }

    private static void publish(UUID group, String basis, String asAt, int value) {
        England.run("""
                insert into group_populations (group_id, basis, as_at, value, source, recorded_at)
                values (?, ?, ?::date, ?, 'Allocations 2013/14', now())""", group, basis, asAt, value);
    }

    private void settle(UUID group, String practice) {
        QuarkusTransaction.requiringNew().run(() -> memberships.settle(group, List.of(practice), TODAY, Instant.now()));
    }

    private void move(Set<UUID> from, UUID to) {
        QuarkusTransaction.requiringNew().run(() -> memberships.move(from, to, FIRST_DAY, Instant.now()));
    }

    private List<Membership> on(UUID group, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> memberships.ofGroup(group, day).stream()
                .filter(membership -> !membership.from().isAfter(day))
                .toList());
    }
}
