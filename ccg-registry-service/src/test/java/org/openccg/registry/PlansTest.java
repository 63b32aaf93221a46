package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;

/** However large the country grows, nothing that is asked for reads a whole table of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlansTest {

    private static final int GROUPS = 8000;
    private static final String GROUP = "md5('plan-' || n)::uuid";

    /** What grows with the country or with time, and is loaded here as it may be one day. */
    private static final Set<String> LOADED =
            Set.of("groups", "group_names", "group_offices", "practices", "list_sizes", "memberships", "appointments");

    /** What grows too, and is small here: for these there must be an index at least. */
    private static final Set<String> GROWING = Set.of(
            "audit_entry",
            "stays",
            "handovers",
            "handover_support",
            "invitations",
            "group_successions",
            "group_populations",
            "office_appointments",
            "office_parents",
            "office_names",
            "interests",
            "people",
            "consents",
            "group_areas",
            "area_outlines",
            "area_justifications",
            "boundary_proposals",
            "assignments",
            "suggestions",
            "mergers",
            "merger_participants",
            "merger_roll",
            "merger_votes",
            "seats",
            "consultations",
            "staff",
            "support_decisions",
            "sharing_parties",
            "delegations",
            "stay_variations");

    private static final Pattern PAGE_SIZE = Pattern.compile("(limit|fetch first) \\?");
    private static final Pattern SCANNED = Pattern.compile("Seq Scan on (\\w+)");

    @BeforeAll
    static void load() throws SQLException {
        England.offices();
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            for (String step : List.of(
                    "insert into offices (code, name, kind) select 'PLAN-' || n, 'Plan ' || n,"
                            + " case n when 0 then 'SHA_CLUSTER' else 'PCT_CLUSTER' end from generate_series(0, 200) n",
                    "insert into office_parents (office, parent, imported, recorded_at) select 'PLAN-' || n, 'PLAN-0', true,"
                            + " now() from generate_series(1, 5) n",
                    "insert into groups (id, version, name, status, reviewing_office, registered_at, changed_at)"
                            + " select GROUP, 1, 'NHS Plan ' || n || ' Clinical Commissioning Group',"
                            + " (array['EMERGING','SHADOW','AUTHORISED'])[1 + n % 3], 'PLAN-' || (1 + n % 200), now(), now()"
                            + " from generate_series(1, 8000) n",
                    "insert into group_names (group_id, name, recorded_at) select GROUP, 'NHS Plan ' || n, now()"
                            + " from generate_series(1, 8000) n",
                    "insert into group_offices (group_id, office, recorded_at) select GROUP, 'PCTC-001', now()"
                            + " from generate_series(1, 8000) n",
                    "insert into practices (code, name, postcode) select 'P' || lpad((n - 1)::text, 5, '0'),"
                            + " 'Practice ' || md5(n::text), 'PL' || n % 90 || ' ' || n % 10 || 'AA'"
                            + " from generate_series(1, 40000) n",
                    "insert into list_sizes (practice, basis, as_at, value, recorded_at) select code, 'RAW_LIST',"
                            + " '2012-04-01', 1, now() from practices where code like 'P_____'",
                    "insert into memberships (practice, group_id, from_on, to_on, imported, imputed, recorded_at)"
                            + " select 'P' || lpad((i - 1)::text, 5, '0'), GROUP, '2011-04-01', '2012-04-01', true, false,"
                            + " now() from (select i, 1 + i % 2000 as n from generate_series(1, 40000) i) x",
                    "insert into memberships (practice, group_id, from_on, imported, imputed, recorded_at)"
                            + " select 'P' || lpad((i - 1)::text, 5, '0'), GROUP, '2012-04-01', true, false, now()"
                            + " from (select i, 1 + (i / 7) % 2000 as n from generate_series(1, 40000) i) x",
                    "insert into appointments (id, group_id, subject, name, capacity, employer, from_on)"
                            + " select gen_random_uuid(), GROUP, gen_random_uuid(), 'Somebody', c, 'practice:P00001',"
                            + " '2012-04-01' from generate_series(1, 8000) n, unnest(array['CHAIR', 'DEPUTY']) c")) {
                statement.execute(step.replace("GROUP", GROUP));
            }
            // what is new in a trigram index is dear to read until it is merged in
            statement.execute("vacuum (analyze)");
        }
    }

    @AfterAll
    static void remove() throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            String groups = "(select %s from generate_series(1, %d) n)".formatted(GROUP, GROUPS);
            for (String table : List.of("memberships", "appointments", "group_names", "group_offices")) {
                statement.execute("delete from " + table + " where group_id in " + groups);
            }
            statement.execute("delete from list_sizes where practice like 'P_____'");
            statement.execute("delete from practices where code like 'P_____'");
            statement.execute("delete from groups where id in " + groups);
            statement.execute("delete from office_parents where office like 'PLAN-%'");
            statement.execute("delete from offices where code like 'PLAN-%'");
            statement.execute("analyze");
        }
    }

    @Test
    void nothing_that_is_shown_reads_a_whole_table_that_grows() throws SQLException {
        var group = England.group(England.practices(2));
        var statements = new LinkedHashSet<String>();
        for (Person person : List.of(
                England.OBSERVER.may("person:view"),
                England.gp("Amara Osei", "P00001").may("person:view"),
                England.manager("Petra Lunt", "cluster:PCTC-001").may("person:view"))) {
            for (String path : paths(group)) {
                statements.addAll(Statements.during(
                        () -> assertThat(person.request().get(path).statusCode())
                                .as(path)
                                .isIn(200, 403, 404)));
            }
        }

        var wrong = new ArrayList<String>();
        try (var database = inPlainWords()) {
            for (String statement : statements) {
                wrong.addAll(scans(database, statement));
            }
        }
        assertThat(statements).hasSizeGreaterThan(25);
        assertThat(wrong).isEmpty();
    }

    private static List<String> paths(UUID group) {
        return List.of(
                "/groups",
                "/groups?after=TkhTIFBsYW4gMjAfMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                "/groups?q=plan 4711",
                "/groups?code=07L",
                "/groups?practice=P00077",
                "/groups?postcode=PL77 7",
                "/groups?status=SHADOW&status=EMERGING",
                "/groups?area=E01000001",
                "/groups?area=E10000001&status=SHADOW",
                "/groups?asAt=2012-07-02&area=E10000001",
                "/groups?office=PLAN-7",
                "/groups?office=PLAN-0&q=plan&status=EMERGING",
                "/groups/counts?office=PLAN-0",
                "/groups/counts?q=plan 4711",
                "/groups/" + group,
                "/groups/" + group + "/steps",
                "/groups/" + group + "/trail",
                "/groups/" + group + "/page",
                "/groups/" + group + "/handovers",
                "/groups/" + group + "/invitations",
                "/groups?asAt=2012-07-02&q=plan 4711",
                "/groups?asAt=2012-07-02&code=07L",
                "/groups/" + group + "?asAt=2012-07-02",
                "/groups/" + group + "/allowance",
                "/groups/" + group + "/delegations",
                "/groups/" + group + "/populations",
                "/groups/" + group + "/area",
                "/groups/" + group + "/area/lsoas",
                "/groups/" + group + "/boundary-proposals",
                "/groups/" + group + "/governing-body",
                "/groups/" + group + "/consultations",
                "/groups/" + group + "/staff",
                "/groups/" + group + "/support",
                "/groups/" + group + "/support-decisions",
                "/groups/" + group + "/suggestions",
                "/groups/" + group + "/mergers",
                "/sharing-agreements",
                "/mergers/" + UUID.randomUUID(),
                "/assignments/" + UUID.randomUUID(),
                "/practices/P00077/assignments",
                "/practices?contested=true",
                "/practices",
                "/practices?q=0123abc",
                "/practices?postcode=PL77 7",
                "/practices?unaffiliated=true",
                "/practices/P00077",
                "/offices",
                "/offices/PCTC-001",
                "/offices/PCTC-001/trail",
                "/people/" + UUID.randomUUID(),
                "/people/" + UUID.randomUUID() + "/trail",
                "/stays/" + UUID.randomUUID());
    }

    private static List<String> scans(Connection database, String recorded) throws SQLException {
        if (!recorded.strip().toLowerCase(java.util.Locale.ROOT).matches("(?s)(select|with)\\b.*")) {
            return List.of();
        }
        String statement = numbered(PAGE_SIZE.matcher(recorded).replaceAll("$1 51"));
        var found = new ArrayList<String>();
        found.addAll(scans(database, "on", statement, LOADED));
        found.addAll(scans(database, "off", statement, GROWING));
        return found;
    }

    private static List<String> scans(Connection database, String mayScan, String statement, Set<String> tables)
            throws SQLException {
        var plan = new StringBuilder();
        try (var explain = database.createStatement()) {
            explain.execute("set enable_seqscan = " + mayScan);
            try (var lines = explain.executeQuery("explain (generic_plan) " + statement)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
        var matcher = SCANNED.matcher(plan);
        while (matcher.find()) {
            if (tables.contains(matcher.group(1))) {
                return List.of(statement + "\n" + plan);
            }
        }
        return List.of();
    }

    private static String numbered(String statement) {
        var numbered = new StringBuilder();
        int next = 1;
        for (char each : statement.toCharArray()) {
            numbered.append(each == '?' ? "$" + next++ : String.valueOf(each));
        }
        return numbered.toString();
    }

    /** Parameters that are explained are not bound, which only the simple protocol bears with. */
    private static Connection inPlainWords() throws SQLException {
        var config = ConfigProvider.getConfig();
        String url = config.getValue("CCG_DB_URL", String.class);
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple",
                config.getValue("CCG_DB_OWNER_USER", String.class),
                config.getValue("CCG_DB_OWNER_PASSWORD", String.class));
    }
}
