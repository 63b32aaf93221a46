package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.registry.office.OfficeKind;

/** Offices, practices and people for the edge tests. Each test takes practices of its own. */
public final class England {

    public static final String CLUSTER = "PCTC-001";
    public static final String NAME = "NHS Alderbeck Vale Clinical Commissioning Group";
    public static final Person AUTHORISATION = Person.service("authorisation-service");
    public static final Person APPEALS = Person.service("appeals-service").may("stay:place", "stay:vary", "stay:view");
    public static final Person OBSERVER = Person.named("Ottilie Plain", "observer")
            .may(
                    "group:view",
                    "practice:view",
                    "office:view",
                    "area:view",
                    "sharing-agreement:view",
                    "overview:view",
                    "export:view");

    private static final AtomicInteger PRACTICES = new AtomicInteger(10_000);

    private England() {}

    /** A new practice with a list of patients; returns its code. */
    public static String practice(String provider, int patients) {
        String code = "T" + PRACTICES.incrementAndGet();
        run("insert into practices (code, name, provider) values (?, ?, ?)", code, "Practice " + code, provider);
        run("""
                insert into list_sizes (practice, basis, as_at, value, recorded_at)
                values (?, 'RAW_LIST', '2012-04-01', ?, now())""", code, patients);
        return code;
    }

    /** New practices, each of a provider of its own. */
    public static List<String> practices(int howMany) {
        return java.util.stream.IntStream.range(0, howMany)
                .mapToObj(each -> practice("PROV-" + UUID.randomUUID(), 6000))
                .toList();
    }

    public static void offices() {
        office("FELLS", "SHA_CLUSTER", null);
        office("DOWNS", "SHA_CLUSTER", null);
        office(CLUSTER, "PCT_CLUSTER", "FELLS");
        office("PCTC-009", "PCT_CLUSTER", "DOWNS");
    }

    /** An office that is open without end; the same again is the same. */
    public static void office(String code, String kind, String parent) {
        run(
                "insert into offices (code, name, kind) values (?, ?, ?) on conflict (code) do update"
                        + " set last_day = null, successor = null, passed_on_at = null",
                code,
                "Office " + code,
                kind);
        if (parent != null) {
            run(
                    "insert into office_parents (office, parent, imported, recorded_at) values (?, ?, true, '-infinity')"
                            + " on conflict do nothing",
                    code,
                    parent);
        }
        KnownPeople.office(code, OfficeKind.valueOf(kind).claim(code), parent);
    }

    public static Person gp(String name, String... practices) {
        return Person.named(name, "gp")
                .may(
                        "group:view",
                        "group:register",
                        "group:consent",
                        "group:claim",
                        "group:leave",
                        "group:correct",
                        "group:rename",
                        "group:withdraw",
                        "group:appoint",
                        "group:hand-over",
                        "group:invite",
                        "group:delegate",
                        "group:change-area",
                        "group:propose-boundary",
                        "area:view",
                        "assignment:view",
                        "assignment:represent",
                        "group:seat",
                        "group:reply",
                        "group:decide-support",
                        "sharing-agreement:view",
                        "sharing-agreement:propose",
                        "sharing-agreement:agree",
                        "sharing-agreement:leave",
                        "sharing-agreement:withdraw",
                        "group:suggest",
                        "group:answer",
                        "merger:view",
                        "merger:propose",
                        "merger:vote",
                        "invitation:accept",
                        "practice:view",
                        "office:view",
                        "overview:view",
                        "export:view",
                        "stay:view")
                .of(Arrays.stream(practices).map(code -> "practice:" + code).toArray(String[]::new));
    }

    public static Person manager(String name, String organisation) {
        return Person.named(name, "manager")
                .may(
                        "overview:view",
                        "export:view",
                        "group:view",
                        "group:propose-delegation",
                        "group:withdraw-delegation",
                        "office:view",
                        "practice:view",
                        "group:correct",
                        "group:dissolve",
                        "group:propose-boundary",
                        "practice:assign",
                        "area:view",
                        "assignment:view",
                        "assignment:confirm",
                        "assignment:withdraw",
                        "group:consult",
                        "group:decide-support",
                        "sharing-agreement:view",
                        "group:suggest",
                        "merger:view",
                        "merger:decide")
                .of(organisation);
    }

    public static ValidatableResponse registered(Person founder, List<String> practices) {
        return founder.once()
                .body(Map.of("name", NAME, "reviewingOffice", CLUSTER, "practices", practices))
                .post("/groups")
                .then();
    }

    /** The id of a new group of these practices, founded by somebody of the first. */
    public static UUID group(List<String> practices) {
        offices();
        var founder = gp("Amara Osei", practices.get(0));
        return UUID.fromString(
                registered(founder, practices).statusCode(201).extract().path("id"));
    }

    /** The events of one case, in order. */
    public static final class Case {

        private final Person sender;
        private final UUID id = UUID.randomUUID();
        private final AtomicLong sequence = new AtomicLong();

        public Case(Person sender) {
            this.sender = sender;
        }

        public UUID id() {
            return id;
        }

        public ValidatableResponse tells(String type, Map<String, ?> data) {
            return delivered(sequence.incrementAndGet(), type, data);
        }

        public ValidatableResponse delivered(long number, String type, Map<String, ?> data) {
            return sender.request()
                    .body(Map.of(
                            "id", UUID.randomUUID(),
                            "type", type,
                            "version", 1,
                            "caseId", id,
                            "sequence", number,
                            "occurredAt", Instant.now().toString(),
                            "data", data))
                    .post("/events")
                    .then();
        }
    }

    public static void run(String sql, Object... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isNotNegative();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
