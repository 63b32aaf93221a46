package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.ccg.PageSection.Section;
import org.openccg.registry.ccg.Wording;
import org.openccg.registry.moment.Moment;

/** What a group's page says of its governing body, its support and what it shares. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GovernancePageTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Person CLUSTER = England.manager("Odo Farrant", "cluster:PCTC-001");

    /** Of governing body, support and sharing; others ask who reads. */
    private static final Set<Integer> PLACES = Set.of(50, 70, 80);

    @Inject
    @Any
    Instance<PageSection> sections;

    @Inject
    @Any
    Instance<Wording> wordings;

    @Inject
    Groups groups;

    @Inject
    Trail trail;

    private UUID group;
    private UUID other;
    private Person chair;

    @BeforeEach
    void two_groups() {
        var practices = England.practices(2);
        group = England.group(practices);
        other = England.group(England.practices(2));
        chair = England.gp("Amara Osei", practices.get(0));
    }

    @Test
    void the_governing_body_is_told_in_whole_sentences() {
        seat("LAY_LOCAL", "Grace Tamm");
        CLUSTER.once().body(staff()).post("/groups/" + group + "/staff").then().statusCode(201);

        assertThat(said("Governing body"))
                .contains(
                        "On the governing body on %s: Amara Osei (chair), Grace Tamm (lay member for local knowledge)."
                                .formatted(Deadline.words(TODAY)))
                .contains("The law wants more of it (SI 2012/1631).", "There is no registered nurse.")
                .contains("Clinicians known among its 2 members: 0, of whom GPs: 0; in 2012 GPs held 645 of 1,325 such"
                        + " seats in England, which is no target.")
                .contains("People put to work for the group by offices: 1; over its head, and therefore without"
                        + " effect: 1.");
        assertThat(in("Governing body", other)).noneMatch(sentence -> sentence.contains("put to work"));
    }

    @Test
    void support_is_told_with_its_price_beside_the_allowance_and_what_has_no_effect() {
        decide(chair);
        decide(CLUSTER);

        assertThat(said("Support"))
                .containsExactly(
                        "The group decided on support in 1 line for £120,000 a year, £10 for each patient.",
                        "Its allowance for all running costs is £264,840 a year, £22.07 for each patient, which is an"
                                + " indication from the practices' own lists.",
                        "Arrangements on record that bind the group to nothing, because it did not decide them or their"
                                + " terms are not allowed: 1.");
        assertThat(in("Support", other)).isEmpty();
    }

    @Test
    void what_is_shared_is_told_once_it_is_in_force() {
        String id = share();
        assertThat(said("Shared with other groups")).isEmpty();
        agree(id);

        assertThat(said("Shared with other groups"))
                .containsExactly(
                        "It shares Finance with %s and bears 33.33 %% of the costs.".formatted(England.NAME),
                        "It stays a group of its own and liable for what it has to do.");
    }

    @Test
    void everything_that_happened_has_a_sentence() {
        String seat = seat("GP", "Grace Tamm");
        chair.once()
                .body(Map.of("heldIn", "A pharmacy", "description", "Partner", "from", "2012-01-01"))
                .post("/groups/" + group + "/seats/" + seat + "/interests");
        chair.once()
                .body(Map.of("on", TODAY.toString(), "reason", "Moves"))
                .post("/groups/" + group + "/seats/" + seat + "/end");
        String consultation = CLUSTER.once()
                .body(Map.of("post", "Head of contracts", "duties", "Contracts", "candidates", List.of()))
                .post("/groups/" + group + "/consultations")
                .then()
                .extract()
                .path("id");
        chair.once()
                .body(Map.of("agrees", false, "text", "No"))
                .post("/groups/" + group + "/consultations/" + consultation + "/reply");
        CLUSTER.once().body(staff()).post("/groups/" + group + "/staff");
        String support = decide(CLUSTER);
        step("/groups/" + group + "/support-decisions/" + support + "/confirm", Map.of("longTermAcknowledged", false));
        step(
                "/groups/" + group + "/support-decisions/" + support + "/end",
                Map.of("on", TODAY.plusYears(1).minusDays(1).toString(), "reason", "Ours"));
        agree(share());

        var told = QuarkusTransaction.requiringNew().call(() -> trail.of(group).stream()
                .flatMap(entry -> wordings.stream().flatMap(wording -> wording.of(entry).stream()))
                .toList());
        assertThat(told)
                .contains(
                        "Grace Tamm came onto the governing body as GP from %s.".formatted(Deadline.words(TODAY)),
                        "An interest of Grace Tamm in A pharmacy was declared: Partner.",
                        "Grace Tamm is no longer on the governing body as GP from %s.".formatted(Deadline.words(TODAY)),
                        "The group replied about the post Head of contracts: it does not agree.",
                        "Office PCTC-001 put Grace Tamm to work for the group as Head of contracts, without effect: The"
                                + " group was not consulted.",
                        "Human resources from Fells Commissioning Support was written down as decided by the group,"
                                + " proposed by Odo Farrant (Director); it has no effect. The group did not decide this:"
                                + " an office wrote that it had.",
                        "The group made the decision on Human resources from Fells Commissioning Support its own.",
                        "%1$s proposed that %1$s and %1$s share Finance.".formatted(England.NAME),
                        "%s agreed to share Finance, the last to do so; it is in force from %s."
                                .formatted(England.NAME, Deadline.words(TODAY)))
                .anyMatch(sentence -> sentence.startsWith("Office PCTC-001 asked the group about the post"))
                .anyMatch(sentence -> sentence.startsWith("Support for Human resources from Fells"))
                .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("null"));
    }

    @Test
    void much_is_told_with_as_many_statements_as_little() {
        agree(share());
        seat("GP", "One");
        var little = asked();
        agree(share());
        seat("GP", "Two");
        seat("LAY_LOCAL", "Three");
        decide(chair);

        assertThat(asked()).isEqualTo(little);
    }

    private int asked() {
        return Statements.during(() -> said("Governing body")).size();
    }

    private List<String> said(String heading) {
        return in(heading, group);
    }

    private List<String> in(String heading, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> sections.stream()
                .filter(section -> PLACES.contains(section.place()))
                .sorted(Comparator.comparing(PageSection::place))
                .flatMap(section -> section.of(groups.get(id), Moment.on(TODAY)).stream())
                .filter(section -> section.heading().equals(heading))
                .map(Section::sentences)
                .flatMap(List::stream)
                .collect(Collectors.toList()));
    }

    private String seat(String role, String name) {
        return chair.once()
                .header("If-Match", "*")
                .body(Map.of(
                        "role",
                        role,
                        "name",
                        name,
                        "employerKind",
                        "NONE",
                        "relevantProvider",
                        false,
                        "clinician",
                        false,
                        "from",
                        TODAY.toString()))
                .post("/groups/" + group + "/seats")
                .then()
                .statusCode(201)
                .extract()
                .path("members.find { it.name == '%s' }.seatId".formatted(name));
    }

    private static Map<String, Object> staff() {
        return Map.of(
                "post",
                "Head of contracts",
                "accountableOfficer",
                false,
                "name",
                "Grace Tamm",
                "appointedOn",
                TODAY.toString());
    }

    private String decide(Person by) {
        var decision = new HashMap<String, Object>();
        decision.put("serviceLine", "Human resources");
        decision.put("provider", Map.of("name", "Fells Commissioning Support"));
        decision.put("route", "FRAMEWORK");
        decision.put("options", List.of());
        decision.put("fewerOptionsBecause", "Nobody else offers it here");
        decision.put("annualPrice", 120000);
        decision.put("startsOn", TODAY.toString());
        decision.put("termMonths", 12);
        decision.put("exitNoticeMonths", 3);
        decision.put("exclusive", false);
        decision.put("proposer", Map.of("party", "OFFICE", "name", "Odo Farrant", "capacity", "Director"));
        decision.put("decider", "GROUP");
        decision.put("longTermAcknowledged", false);
        return by.once()
                .body(decision)
                .post("/groups/" + group + "/support-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void step(String path, Map<String, Object> body) {
        chair.once().header("If-Match", "*").body(body).post(path).then().statusCode(200);
    }

    private String share() {
        return chair.once()
                .body(Map.of(
                        "group",
                        group,
                        "parties",
                        List.of(Map.of("group", group, "share", 33.33), Map.of("group", other, "share", 66.67)),
                        "lines",
                        List.of("Finance"),
                        "host",
                        group,
                        "exitNoticeMonths",
                        3))
                .post("/sharing-agreements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void agree(String id) {
        chair.once()
                .body(Map.of("group", other))
                .post("/sharing-agreements/" + id + "/agree")
                .then()
                .statusCode(200);
    }
}
