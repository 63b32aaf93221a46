package org.openccg.appeals.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Refused;

class BarsTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final List<UUID> PEOPLE = List.of(ANN, BEN);
    private static final int DEPTH = 4;

    /** What may befall somebody, one after the other. */
    private enum Deed {
        REVIEWED,
        SPOKE,
        RESPONDED,
        ACCEPTED,
        RULED,
        WORKED_THERE,
        CAME_UNDER_THE_OTHER,
        BECAME_THE_OTHERS_DEPUTY
    }

    /** Whom each deed keeps from which side: written down as a table, in words of its own. */
    private static final Map<Side, Set<Deed>> KEEPS_FROM = new EnumMap<>(Map.of(
            Side.GROUP, Set.of(Deed.RESPONDED, Deed.ACCEPTED, Deed.RULED),
            Side.OFFICE, Set.of(Deed.SPOKE, Deed.ACCEPTED, Deed.RULED),
            Side.CASE_OFFICER, Set.of(Deed.REVIEWED, Deed.SPOKE, Deed.RESPONDED, Deed.RULED, Deed.WORKED_THERE),
            Side.ADJUDICATOR, Set.of(Deed.REVIEWED, Deed.SPOKE, Deed.RESPONDED, Deed.ACCEPTED, Deed.WORKED_THERE)));

    @Test
    void every_history_bars_exactly_whom_it_must() {
        int asked = 0;
        for (var history : histories()) {
            var bars = bars(history);
            for (var person : PEOPLE) {
                for (var side : KEEPS_FROM.keySet()) {
                    assertThat(bars.against(person, side).isEmpty())
                            .as("%s may act as %s after %s", person, side, history)
                            .isEqualTo(!mustBeBarred(history, person, side));
                    asked++;
                }
            }
        }
        assertThat(asked).isEqualTo(8 * (1 + 16 + 256 + 4_096 + 65_536));
    }

    @Test
    void every_reason_is_told_at_once() {
        var bars = new Bars(
                List.of(
                        new Part(ANN, Side.DECISION, "MODERATOR"),
                        new Part(ANN, Side.DECISION, "ASSESSOR"),
                        new Part(ANN, Side.GROUP, "CHAIR"),
                        new Part(BEN, Side.DECISION, "DECIDER")),
                person -> person.equals(ANN) ? new Ties(List.of("own shares."), Set.of(BEN), Set.of(BEN)) : Ties.NONE);
        assertThat(bars.against(ANN, Side.ADJUDICATOR))
                .containsExactly(
                        "You had a part in the decision: ASSESSOR, MODERATOR.",
                        "You spoke for the group or applied with it: CHAIR.",
                        "You own shares.",
                        "You stood in one line of management with somebody in the case: DECIDER.",
                        "The person whose deputy you are had a part in the decision: DECIDER.");
        assertThatThrownBy(() -> bars.check(ANN, Side.ADJUDICATOR))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.faults()).hasSize(5));
    }

    @Test
    void whoever_has_nothing_to_do_with_it_is_free() {
        var bars = new Bars(List.of(new Part(ANN, Side.GROUP, "CHAIR")), person -> Ties.NONE);
        for (var side : KEEPS_FROM.keySet()) {
            bars.check(BEN, side);
        }
    }

    private record Event(UUID who, Deed deed) {}

    private static List<List<Event>> histories() {
        var all = new ArrayList<List<Event>>();
        List<List<Event>> longest = List.of(List.of());
        for (int depth = 0; depth <= DEPTH; depth++) {
            all.addAll(longest);
            var longer = new ArrayList<List<Event>>();
            for (var history : longest) {
                for (var who : PEOPLE) {
                    for (var deed : Deed.values()) {
                        var next = new ArrayList<>(history);
                        next.add(new Event(who, deed));
                        longer.add(next);
                    }
                }
            }
            longest = longer;
        }
        return all;
    }

    /** The oracle: asks history itself, person by person, and knows nothing of parts and ties. */
    private static boolean mustBeBarred(List<Event> history, UUID person, Side side) {
        var other = other(person);
        boolean own = barredForThemselves(history, person, side);
        return own
                || (did(history, person, Deed.BECAME_THE_OTHERS_DEPUTY) && barredForThemselves(history, other, side));
    }

    private static boolean barredForThemselves(List<Event> history, UUID person, Side side) {
        if (KEEPS_FROM.get(side).stream().anyMatch(deed -> did(history, person, deed))) {
            return true;
        }
        boolean judge = side == Side.CASE_OFFICER || side == Side.ADJUDICATOR;
        boolean line = did(history, person, Deed.CAME_UNDER_THE_OTHER)
                || did(history, other(person), Deed.CAME_UNDER_THE_OTHER);
        return judge
                && line
                && (did(history, other(person), Deed.REVIEWED) || did(history, other(person), Deed.RESPONDED));
    }

    private static boolean did(List<Event> history, UUID who, Deed deed) {
        return history.contains(new Event(who, deed));
    }

    private static UUID other(UUID person) {
        return person.equals(ANN) ? BEN : ANN;
    }

    /** The same history as the service would know it. */
    private static Bars bars(List<Event> history) {
        var parts = new ArrayList<Part>();
        var bonds = new HashMap<UUID, List<String>>();
        var lines = new HashMap<UUID, Set<UUID>>();
        var deputies = new HashMap<UUID, Set<UUID>>();
        for (var event : history) {
            switch (event.deed) {
                case REVIEWED -> parts.add(new Part(event.who, Side.DECISION, "ASSESSOR"));
                case SPOKE -> parts.add(new Part(event.who, Side.GROUP, "CHAIR"));
                case RESPONDED -> parts.add(new Part(event.who, Side.OFFICE, "RESPONDENT"));
                case ACCEPTED -> parts.add(new Part(event.who, Side.CASE_OFFICER, "CASE_OFFICER"));
                case RULED -> parts.add(new Part(event.who, Side.ADJUDICATOR, "ADJUDICATOR"));
                case WORKED_THERE -> bonds.put(event.who, List.of("worked there."));
                case CAME_UNDER_THE_OTHER -> {
                    lines.computeIfAbsent(event.who, nobody -> new HashSet<>()).add(other(event.who));
                    lines.computeIfAbsent(other(event.who), nobody -> new HashSet<>())
                            .add(event.who);
                }
                case BECAME_THE_OTHERS_DEPUTY -> deputies.put(event.who, Set.of(other(event.who)));
            }
        }
        var ties = new LinkedHashMap<UUID, Ties>();
        PEOPLE.forEach(person -> ties.put(
                person,
                new Ties(
                        bonds.getOrDefault(person, List.of()),
                        lines.getOrDefault(person, Set.of()),
                        deputies.getOrDefault(person, Set.of()))));
        return new Bars(parts, ties::get);
    }
}
