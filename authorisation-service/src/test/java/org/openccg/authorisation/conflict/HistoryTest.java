package org.openccg.authorisation.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every history up to a depth, compared with what the rule says in other words. */
class HistoryTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID BOSS = UUID.randomUUID();
    private static final UUID PRINCIPAL = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final Set<Part> JUDGING = EnumSet.of(Part.ASSESSOR, Part.MODERATOR, Part.DECIDER);

    private static final Background DEPUTY = new Background(
            ME,
            Set.of(BOSS),
            Interests.NONE,
            List.of(new Background(PRINCIPAL, Set.of(STRANGER), Interests.NONE, List.of())));
    private static final Background ALONE = Background.none(ME);

    private int compared;

    @Test
    void every_history_of_four_parts_of_oneself_the_line_a_principal_and_the_principals_line() {
        var events = Stream.concat(
                        Stream.of(Event.REMITTAL),
                        Stream.of(ME, BOSS, PRINCIPAL, STRANGER).flatMap(HistoryTest::partsOf))
                .toList();
        everyHistory(events, 4, List.of(), DEPUTY);
        assertThat(compared).isGreaterThan(1_000_000);
    }

    @Test
    void every_history_of_six_own_parts_and_remittals() {
        everyHistory(Stream.concat(Stream.of(Event.REMITTAL), partsOf(ME)).toList(), 6, List.of(), ALONE);
        assertThat(compared).isGreaterThan(300_000);
    }

    @Test
    void whoever_is_named_in_the_case_is_barred_from_everything_and_so_is_the_deputy() {
        var history = new History(Set.of(), 1, Map.of(PRINCIPAL, Set.of("CHAIR")));
        for (Duty duty : Duty.values()) {
            assertThat(history.bar(duty, Background.none(PRINCIPAL)))
                    .hasValueSatisfying(bar -> assertThat(bar.words()).isEqualTo("Own part in this case: [CHAIR]."));
            assertThat(history.bar(duty, DEPUTY)).isPresent();
        }
        assertThat(history.naming(List.of(ME), "REPRESENTATION").bar(Duty.HANDLE, ALONE))
                .hasValueSatisfying(bar -> assertThat(bar.parts()).containsExactly("REPRESENTATION"));
    }

    @Test
    void whoever_is_near_to_the_group_decides_nothing_about_it_and_does_all_else() {
        var history = new History(Set.of(new Actor(ME, "x", Part.MODERATOR, 1)), 1, Map.of());
        var near = new Background(PRINCIPAL, Set.of(), Interests.NONE, List.of(), true);
        var deputy = new Background(STRANGER, Set.of(), Interests.NONE, List.of(near));
        for (Duty duty : Duty.values()) {
            boolean barred = duty == Duty.DECIDE || duty == Duty.RECOMMEND;
            assertThat(history.bar(duty, near).isPresent()).as("%s", duty).isEqualTo(barred);
            assertThat(history.bar(duty, deputy).isPresent()).as("%s", duty).isEqualTo(barred);
        }
        for (var who : List.of(near, deputy)) {
            assertThat(history.bar(Duty.DECIDE, who))
                    .hasValueSatisfying(bar -> assertThat(bar.words()).startsWith("INDEPENDENT_REVIEW"));
        }
    }

    private void everyHistory(List<Event> events, int deeper, List<Event> sofar, Background who) {
        compare(sofar, who);
        if (deeper > 0) {
            for (var event : events) {
                var longer = new ArrayList<>(sofar);
                longer.add(event);
                everyHistory(events, deeper - 1, longer, who);
            }
        }
    }

    private void compare(List<Event> events, Background who) {
        var history = history(events);
        for (Duty duty : Duty.values()) {
            compared++;
            if (history.bar(duty, who).isPresent() != isBarred(duty, events, who)) {
                assertThat(history.bar(duty, who).isPresent())
                        .as("%s after %s", duty, events)
                        .isEqualTo(isBarred(duty, events, who));
            }
        }
    }

    private static History history(List<Event> events) {
        var actors = new HashSet<Actor>();
        int round = 1;
        for (var event : events) {
            if (event.part == null) {
                round++;
            } else {
                actors.add(new Actor(event.who, "x", event.part, round));
            }
        }
        return new History(actors, round, Map.of());
    }

    /** The rule in other words: told from the events one after another. */
    private static boolean isBarred(Duty duty, List<Event> events, Background who) {
        boolean moderates = false;
        for (var event : events) {
            if (event.part == null) {
                moderates = false;
            } else if (event.who.equals(who.subject()) && event.part == Part.MODERATOR) {
                moderates = true;
            }
        }
        boolean byPrincipal =
                who.principals().stream().anyMatch(each -> isBarredInPerson(duty, events, each.subject(), each.line()));
        return byPrincipal
                || isBarredInPerson(duty, events, who.subject(), who.line())
                || (duty == Duty.RECOMMEND && !moderates);
    }

    private static boolean isBarredInPerson(Duty duty, List<Event> events, UUID who, Set<UUID> line) {
        int remittals =
                (int) events.stream().filter(event -> event.part == null).count();
        int seen = 0;
        for (var event : events) {
            if (event.part == null) {
                seen++;
                continue;
            }
            boolean own = event.who.equals(who);
            boolean earlier = seen < remittals;
            boolean judged = event.part != Part.ACCEPTOR && event.part != Part.DECIDER;
            boolean bars =
                    switch (duty) {
                        case HANDLE -> own && earlier && JUDGING.contains(event.part);
                        case ASSESS -> own && (earlier ? JUDGING.contains(event.part) : event.part == Part.MODERATOR);
                        case MODERATE, RECOMMEND ->
                            own && (earlier ? JUDGING.contains(event.part) : event.part == Part.ASSESSOR);
                        case DECIDE ->
                            (own || line.contains(event.who)) && (judged || (earlier && event.part == Part.DECIDER));
                        case NAME_SUBSTITUTE -> own && (judged || event.part == Part.DECIDER);
                    };
            if (bars) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Event> partsOf(UUID who) {
        return Stream.of(Part.values()).map(part -> new Event(who, part));
    }

    /** Somebody did something; or, without a part, a ruling began a new round. */
    private record Event(UUID who, Part part) {

        private static final Event REMITTAL = new Event(STRANGER, null);
    }
}
