package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

/** Governing bodies, staff, support and sharing are found by an index, however many there are. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GovernanceLookUpsTest {

    private static final String ID = "'00000000-0000-4000-8000-000000000001'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from seats where group_id = %s",
                "select * from seat_interests where seat_id = %s",
                "select * from consultations where group_id = %s order by announced_at, id limit 51",
                "select * from consultation_candidates where consultation_id = %s",
                "select * from staff where group_id = %s order by recorded_at, id limit 51",
                "select * from support_decisions where group_id = %s order by recorded_at, id limit 51",
                "select * from support_options where decision_id = %s",
                "select s.* from sharing_parties own join sharing_agreements s on s.id = own.agreement_id"
                        + " where own.group_id = %s order by s.proposed_at, s.id limit 51",
                "select s.* from sharing_agreements s where (s.proposed_at, s.id) > (select c.proposed_at, c.id"
                        + " from sharing_agreements c where c.id = %s) order by s.proposed_at, s.id limit 51",
                "select * from lead_commissioners where agreement_id = %s",
                "select subject from office_appointments where subject in (%s)"
            })
    void no_table_is_read_through(String query) throws SQLException {
        try (var connection = Database.asService();
                var statement = connection.createStatement()) {
            // the tables of a test are so small that reading them through is cheapest
            statement.execute("set enable_seqscan = off");
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain " + query.formatted(ID))) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertThat(plan.toString())
                    .contains("Index")
                    .doesNotContain("Seq Scan")
                    .doesNotContain("Disabled: true");
        }
    }
}
