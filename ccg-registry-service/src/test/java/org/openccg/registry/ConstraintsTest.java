package org.openccg.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Handover;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ccg.SuccessionKind;
import org.openccg.registry.merger.MergerStatus;
import org.openccg.registry.office.InterestKind;
import org.openccg.registry.office.OfficeCapacity;
import org.openccg.registry.office.OfficeKind;
import org.openccg.registry.practice.Consent;
import org.openccg.registry.practice.PopulationBasis;
import org.openccg.registry.stay.StayStatus;
import org.openccg.registry.suggestion.Channel;
import org.openccg.registry.suggestion.SuggestionKind;
import org.openccg.registry.suggestion.SuggestionStatus;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConstraintsTest {

    private static final Pattern VALUE = Pattern.compile("'([A-Z_]+)'");

    static Arguments[] columns() {
        return new Arguments[] {
            Arguments.of("groups_status_check", Status.values()),
            Arguments.of("appointments_capacity_check", Capacity.values()),
            Arguments.of("handovers_status_check", Handover.Status.values()),
            Arguments.of("offices_kind_check", OfficeKind.values()),
            Arguments.of("office_appointments_capacity_check", OfficeCapacity.values()),
            Arguments.of("interests_kind_check", InterestKind.values()),
            Arguments.of("list_sizes_basis_check", PopulationBasis.values()),
            Arguments.of("group_populations_basis_check", PopulationBasis.values()),
            Arguments.of("consents_how_check", Consent.How.values()),
            Arguments.of("group_successions_kind_check", SuccessionKind.values()),
            Arguments.of("suggestions_kind_check", SuggestionKind.values()),
            Arguments.of("suggestions_channel_check", Channel.values()),
            Arguments.of("suggestions_status_check", SuggestionStatus.values()),
            Arguments.of("mergers_status_check", MergerStatus.values()),
            Arguments.of("stays_status_check", StayStatus.values())
        };
    }

    @ParameterizedTest
    @MethodSource("columns")
    void the_database_knows_the_values_the_code_knows(String constraint, Enum<?>[] values) throws SQLException {
        assertThat(valuesOf(constraint))
                .isEqualTo(Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> valuesOf(String constraint) throws SQLException {
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).as(constraint).isTrue();
                return VALUE.matcher(row.getString(1))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
    }

    @Test
    void the_database_itself_lets_a_practice_be_settled_in_one_group_at_a_time() {
        var practices = England.practices(2);
        var first = England.group(practices);
        var second = England.group(practices);
        String settle = "update memberships set settled_on = from_on where practice = ? and group_id = ?";
        England.run(settle, practices.get(0), first);

        assertThatThrownBy(() -> England.run(settle, practices.get(0), second))
                .hasMessageContaining("settled_in_one_group");
    }

    @Test
    void the_services_own_login_deletes_nothing() throws SQLException {
        try (var connection = Database.asService();
                var statement = connection.createStatement()) {
            for (String table : new String[] {
                "groups",
                "memberships",
                "consents",
                "practices",
                "list_sizes",
                "group_populations",
                "group_names",
                "group_offices",
                "stays",
                "suggestions",
                "mergers",
                "merger_participants",
                "merger_roll",
                "merger_votes",
                "merger_answers",
                "group_successions",
                "audit_entry",
                "appointments",
                "handovers",
                "handover_support",
                "invitations"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_services_own_login_overwrites_nothing_that_was_known() throws SQLException {
        try (var connection = Database.asService();
                var statement = connection.createStatement()) {
            for (String overwriting : new String[] {
                "memberships set from_on = to_on",
                "memberships set consented_on = null",
                "group_names set name = 'Another'",
                "group_offices set office = 'PCTC-009'",
                "list_sizes set value = 1",
                "group_populations set value = 1",
                "consents set statement = 'Another'"
            }) {
                assertThatThrownBy(() -> statement.executeUpdate("update " + overwriting))
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
