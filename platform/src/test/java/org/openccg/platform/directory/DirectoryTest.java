package org.openccg.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.security.Caller;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryTest {

    private static final LocalDate LAST = LocalDate.parse("2013-03-31");
    private static final LocalDate DAY = LocalDate.parse("2012-07-02");

    private final Person person =
            Person.named("Tilda Marrow " + UUID.randomUUID(), "manager").of("area:A-1");

    @Inject
    Directory directory;

    @BeforeEach
    void there_are_offices() {
        KnownPeople.office("TOP", "top", null);
        KnownPeople.office("REGION", "region:REGION", null, LAST, "TOP");
        KnownPeople.office("A-1", "area:A-1", "REGION", LAST, "TOP");
        KnownPeople.office("A-2", "area:A-2", "REGION", LAST, "A-1");
    }

    @Test
    void a_claim_counts_where_nothing_speaks_against_it() {
        assertThat(offices(person, DAY)).containsExactly("A-1");
        assertThat(offices(person.of("area:X-9"), DAY)).containsExactlyInAnyOrder("A-1", "X-9");
    }

    @Test
    void a_claim_of_another_kind_is_no_way_into_an_office() {
        assertThat(offices(Person.named("Mask", "gp").of("house:A-1"), DAY)).isEmpty();
    }

    @Test
    void whoever_acts_for_an_office_acts_for_those_below_it() {
        var above = Person.named("Above", "manager").of("region:REGION");

        assertThat(offices(above, DAY)).containsExactlyInAnyOrder("REGION", "A-1", "A-2");
    }

    @Test
    void an_office_acts_on_its_last_day_and_its_successor_from_the_next() {
        var successor = Person.named("Successor", "manager").of("top");

        assertThat(offices(person, LAST)).containsExactly("A-1");
        assertThat(offices(successor, LAST)).containsExactly("TOP");
        assertThat(offices(person, LAST.plusDays(1))).isEmpty();
        assertThat(offices(successor, LAST.plusDays(1))).containsExactlyInAnyOrder("TOP", "REGION", "A-1", "A-2");
        assertThat(ask(() -> directory.inCharge("A-2", LAST))).isEqualTo("A-2");
        assertThat(ask(() -> directory.inCharge("A-2", LAST.plusDays(1)))).isEqualTo("TOP");
    }

    @Test
    void a_claim_does_not_outlive_the_post_it_rests_on() {
        KnownPeople.post(person, "A-1", "MANAGER", null, null, DAY, DAY.plusDays(10));

        assertThat(offices(person, DAY.minusDays(1))).isEmpty();
        assertThat(offices(person, DAY)).containsExactly("A-1");
        assertThat(offices(person, DAY.plusDays(10))).isEmpty();
    }

    @Test
    void a_deputy_acts_without_a_claim_and_only_for_the_time() {
        var deputy = Person.named("Deputy " + UUID.randomUUID(), "manager");
        KnownPeople.post(deputy, "A-2", "DEPUTY", null, person.subject(), DAY, DAY.plusDays(5));

        assertThat(offices(deputy, DAY)).containsExactly("A-2");
        assertThat(ask(() -> directory.standingOf(caller(deputy), DAY).holds("area:A-2")))
                .isTrue();
        assertThat(offices(deputy, DAY.plusDays(5))).isEmpty();
        assertThat(ask(() -> directory.deputisedBy(deputy.subject(), DAY))).containsExactly(person.subject());
        assertThat(ask(() -> directory.deputisedBy(deputy.subject(), DAY.plusDays(5))))
                .isEmpty();
    }

    @Test
    void the_line_goes_up_and_down_but_not_sideways() {
        var head = Person.named("Head " + UUID.randomUUID(), "manager");
        var chief = Person.named("Chief " + UUID.randomUUID(), "manager");
        var peer = Person.named("Peer " + UUID.randomUUID(), "manager");
        KnownPeople.post(head, "A-1", "HEAD", chief.subject());
        KnownPeople.post(person, "A-1", "MANAGER", head.subject());
        KnownPeople.post(peer, "A-1", "MANAGER", head.subject());

        assertThat(line(person)).containsExactlyInAnyOrder(head.subject(), chief.subject());
        assertThat(line(chief)).containsExactlyInAnyOrder(head.subject(), person.subject(), peer.subject());
    }

    @Test
    void where_somebody_worked_is_remembered_by_office_and_by_employer() {
        KnownPeople.post(person, "A-1", "MANAGER", null, null, DAY, DAY.plusDays(10));

        assertThat(ask(() -> directory.workedFor(person.subject(), Set.of("A-1"), DAY.plusDays(9), LAST)))
                .isTrue();
        assertThat(ask(() -> directory.workedFor(person.subject(), Set.of("A-1"), DAY.plusDays(10), LAST)))
                .isFalse();
        assertThat(ask(() -> directory.workedFor(person.subject(), Set.of("A-2"), DAY, LAST)))
                .isFalse();
    }

    @Test
    void a_chain_goes_up_and_down_and_on_to_the_heirs_but_not_sideways() {
        KnownPeople.office("C-2", "area:C-2", "C-1");
        KnownPeople.office("C-3", "area:C-3", "C-2");
        KnownPeople.office("C-4", "area:C-4", "C-1");
        KnownPeople.office("C-1", "region:C-1", null, DAY, "C-9");

        assertThat(ask(() -> directory.chainOf("C-2", DAY))).containsExactlyInAnyOrder("C-1", "C-2", "C-3");
        assertThat(ask(() -> directory.chainOf("C-2", DAY.plusDays(1))))
                .containsExactlyInAnyOrder("C-1", "C-2", "C-3", "C-9");
        assertThat(ask(() -> directory.chainOf("C-7", DAY))).containsExactly("C-7");
    }

    @Test
    void what_is_announced_takes_the_place_of_what_was_known() {
        var post = new Post("A-1", "MANAGER", "area:A-1", null, null, DAY, null);
        var interest = new Interest("OTHER", "A bakery", "owns it", null, null);
        var event = Map.of(
                "subject", person.subject(),
                "name", person.name(),
                "posts", List.of(Map.of("office", "A-1", "capacity", "MANAGER", "from", "2012-07-02")),
                "unknown", "ignored");

        QuarkusTransaction.requiringNew()
                .run(() -> directory.keep(
                        new PersonFacts(person.subject(), person.name(), List.of(post), List.of(interest))));
        assertThat(ask(() -> directory.interestsOf(person.subject(), DAY))).containsExactly(interest);
        assertThat(ask(() -> directory.holding("A-1", "MANAGER", DAY))).contains(person.subject());

        announce("PERSON_CHANGED", event);
        assertThat(ask(() -> directory.interestsOf(person.subject(), DAY))).isEmpty();
        announce(
                "OFFICE_CHANGED",
                Map.of(
                        "code",
                        "A-1",
                        "name",
                        "Area one",
                        "claim",
                        "area:A-1",
                        "parents",
                        List.of(Map.of("code", "TOP"))));
        assertThat(ask(() -> directory.nameOf("A-1"))).contains("Area one");
        assertThat(offices(Person.named("Somebody", "manager").of("top"), DAY)).contains("A-1");
    }

    private static void announce(String type, Map<String, Object> data) {
        Person.service("ccg-registry-service")
                .request()
                .body(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "type",
                        type,
                        "version",
                        1,
                        "caseId",
                        UUID.randomUUID(),
                        "sequence",
                        1,
                        "occurredAt",
                        "2012-07-02T09:00:00Z",
                        "data",
                        data))
                .post("/events")
                .then()
                .statusCode(204);
    }

    private Set<String> offices(Person who, LocalDate day) {
        return ask(() -> directory.standingOf(caller(who), day).offices());
    }

    private static Caller caller(Person who) {
        return new Caller(who.subject(), who.name(), who.roles(), who.organisations(), who.client());
    }

    private Set<UUID> line(Person who) {
        return ask(() -> directory.lineOf(who.subject(), DAY, DAY));
    }

    private static <T> T ask(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }
}
