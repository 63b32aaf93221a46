package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.merger.rest.Union.BOARD;
import static org.openccg.registry.merger.rest.Union.CLUSTER;
import static org.openccg.registry.merger.rest.Union.TODAY;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.security.Roles;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.England;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.Wording;
import org.openccg.registry.moment.Moment;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergerPageTest {

    private static final Person OUTSIDER = England.gp("Vera Quillan", "T00000");

    @Inject
    @Any
    Instance<Wording> wordings;

    private Union union;

    @BeforeEach
    void two_groups() {
        union = Union.of(2, 2);
    }

    @Test
    void before_the_groups_apply_those_within_alone_read_of_a_merger() {
        union.inBallot();

        assertThat(page(union.firstChair, union.first))
                .contains("is being voted on in secret, until ")
                .contains(Union.NAME);
        for (var outside : List.of(CLUSTER, BOARD, OUTSIDER, England.OBSERVER)) {
            assertThat(page(outside, union.first)).doesNotContain("Mergers");
        }
    }

    @Test
    void a_merger_that_was_declined_is_on_nobodys_page() {
        union.declined();

        for (var reader : List.of(union.firstChair, CLUSTER, BOARD, OUTSIDER)) {
            assertThat(page(reader, union.second)).doesNotContain("Mergers");
        }
    }

    @Test
    void once_they_have_applied_the_offices_above_read_it_too() {
        union.applied();

        assertThat(page(CLUSTER, union.first)).contains("is before the NHS Commissioning Board.");
        assertThat(page(OUTSIDER, union.first)).doesNotContain("Mergers");
    }

    @Test
    void everybody_reads_what_took_effect() {
        var successor = union.effected();

        assertThat(page(England.OBSERVER, union.first))
                .contains("It became part of %s on %s.".formatted(Union.NAME, Deadline.words(TODAY)));
        assertThat(page(England.OBSERVER, successor))
                .contains("%s became part of it on %s.".formatted(England.NAME, Deadline.words(TODAY)));
    }

    @Test
    void suggestions_are_read_by_those_whom_the_group_concerns() {
        CLUSTER.once()
                .body(Map.of(
                        "kind", "MERGER",
                        "office", "PCTC-001",
                        "madeOn", TODAY.toString(),
                        "how", "in a letter",
                        "text", "You ought to join your neighbours."))
                .post("/groups/" + union.first + "/suggestions")
                .then()
                .statusCode(201);

        assertThat(page(union.firstChair, union.first))
                .contains("Helen Marsh of office PCTC-001 suggested a merger; it binds nobody");
        assertThat(page(OUTSIDER, union.first)).doesNotContain("Suggestions");
    }

    @Test
    void what_a_groups_trail_says_of_mergers_and_suggestions_can_be_read_aloud() {
        assertThat(said("MERGE", Map.of("successorName", "NHS Vale Clinical Commissioning Group")))
                .contains("The group became part of NHS Vale Clinical Commissioning Group.");
        assertThat(said("BEGIN_BY_MERGER", Map.of("predecessorNames", List.of("NHS A", "NHS B"))))
                .contains("The group began: NHS A and NHS B became one.");
        for (var step : Set.of("LOG_SUGGESTION", "REPLY_TO_SUGGESTION", "DISMISS_SUGGESTION", "ADOPT_SUGGESTION")) {
            assertThat(said(step, Map.of("kind", "MERGER", "office", "PCTC-001")))
                    .hasValueSatisfying(sentence ->
                            assertThat(sentence).contains("PCTC-001").endsWith("."));
        }
    }

    private Optional<String> said(String step, Map<String, Object> detail) {
        @Nullable String none = null;
        var entry = new Recorded(
                1, 1, Instant.EPOCH, step, UUID.randomUUID(), "Margit Hale", "BOARD", none, none, none, detail, "", "");
        return wordings.stream().flatMap(wording -> wording.of(entry).stream()).findFirst();
    }

    private static String page(Person to, UUID group) {
        return to.request()
                .get("/sections-of-groups/" + group)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What every section says to the caller. */
    @Path("/sections-of-groups/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Sections {

        @Inject
        @Any
        Instance<PageSection> sections;

        @Inject
        Groups groups;

        @Inject
        BusinessClock clock;

        @GET
        @Transactional
        @Roles({"gp", "manager", "doh", "observer"})
        @PermissionsAllowed("group:view")
        @Operation(hidden = true)
        public List<PageSection.Section> of(UUID id) {
            return sections.stream()
                    .sorted(Comparator.comparing(PageSection::place))
                    .flatMap(section -> section.of(groups.get(id), Moment.on(clock.today())).stream())
                    .toList();
        }
    }
}
