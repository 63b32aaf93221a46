package org.openccg.registry.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;
import org.openccg.registry.area.AreaOfGroup.Part;
import org.openccg.registry.area.rest.Places;
import org.openccg.registry.area.rest.Places.Founded;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Merged;
import org.openccg.registry.moment.Moment;

/** What becomes of areas when groups merge, and how areas read in words. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AreaTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final List<List<List<Double>>> SQUARE =
            List.of(List.of(List.of(-1.5, 54.5), List.of(-1.4, 54.5), List.of(-1.4, 54.6), List.of(-1.5, 54.5)));

    @Inject
    Event<Merged> merging;

    @Inject
    Areas areas;

    @Inject
    AreaSection section;

    @Inject
    AreaWording wording;

    @Inject
    Groups groups;

    @Inject
    Trail trail;

    @Test
    void the_area_of_a_merged_group_is_what_its_predecessors_had_together() {
        var first = Places.group();
        var second = Places.group();
        var successor = Places.group();
        var lsoas = Places.lsoas(Places.authority("Wharfdale"), 3);
        var outline = Map.of("type", "Polygon", "coordinates", SQUARE);
        change(first, Map.of("lsoas", lsoas.subList(0, 2), "justification", "One hospital", "outline", outline));
        change(second, Map.of("lsoas", lsoas.subList(1, 3), "outline", outline));
        Places.authorised(first);
        age(first);
        age(second);

        var statements = Statements.during(() -> merge(first, second, successor));

        assertThat(areas.of(first.id(), Moment.on(TODAY)).status()).isEqualTo(AreaOfGroup.Status.UNKNOWN);
        assertThat(areas.of(first.id(), Moment.on(TODAY.minusDays(1))).lsoas()).isEqualTo(2);
        assertThat(areas.of(first.id(), Moment.on(TODAY)).outlined()).isFalse();
        assertThat(areas.of(successor.id(), Moment.on(TODAY)).localAuthorities())
                .extracting(Part::lsoas, Part::settled)
                .containsExactly(tuple(3, 2));
        assertThat(areas.of(successor.id(), Moment.on(TODAY.minusDays(1))).lsoas())
                .isZero();
        assertThat(areas.outlineOf(successor.id(), Moment.on(TODAY)).orElseThrow())
                .startsWith("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-1.5,54.5],");
        assertThat(statements).hasSizeLessThan(12);
    }

    @Test
    void an_area_reads_in_whole_sentences() {
        var group = Places.group();
        var rival = Places.group();
        assertThat(said(group))
                .containsExactly(
                        "Where the group lies is not known here: it has not said which small areas it covers.");
        var here = Places.lsoas(Places.authority("Airdale"), 2);
        var there = Places.lsoas(Places.authority("Niddale"), 1);
        change(group, Map.of("lsoas", List.of(here.get(0), here.get(1), there.get(0))));
        change(rival, Map.of("lsoas", there));

        assertThat(said(group))
                .containsExactly(
                        "The group covers 2 in Airdale and 1 in Niddale, counted in small areas of the census.",
                        "It crosses the boundary between Airdale and Niddale; before it applies it has to say why, and needs nobody's permission.",
                        "NHS Alderbeck Vale Clinical Commissioning Group claims 1 of these too; whose they are is settled when one of the two groups is authorised.");
        change(group, Map.of("justification", "One valley."));
        Places.authorised(rival);
        assertThat(said(group))
                .contains(
                        "It crosses the boundary between Airdale and Niddale. The group says why: \u201cOne valley.\u201d",
                        "1 of these is settled as part of NHS Alderbeck Vale Clinical Commissioning Group.");
        assertThat(told(group))
                .containsExactly(
                        "The group changed its area: 3 small areas added and 0 removed.",
                        "The group said why its area crosses a boundary.");
    }

    private List<String> said(Founded group) {
        return QuarkusTransaction.requiringNew().call(() -> section.of(groups.get(group.id()), Moment.on(TODAY))
                .orElseThrow()
                .sentences());
    }

    private List<String> told(Founded group) {
        return QuarkusTransaction.requiringNew().call(() -> trail.of(group.id()).stream()
                .flatMap(entry -> wording.of(entry).stream())
                .toList());
    }

    private void merge(Founded first, Founded second, Founded successor) {
        QuarkusTransaction.requiringNew()
                .run(() -> merging.fire(
                        new Merged(Set.of(first.id(), second.id()), successor.id(), TODAY, Instant.now())));
    }

    private static void change(Founded group, Map<String, ?> body) {
        Places.change(group, body).statusCode(200);
    }

    /** It has been so for ten days. */
    private static void age(Founded group) {
        for (String table : List.of("group_areas", "area_outlines", "area_justifications")) {
            England.run(
                    "update " + table + " set from_on = from_on - 10 where superseded_at is null and group_id = ?",
                    group.id());
        }
    }
}
