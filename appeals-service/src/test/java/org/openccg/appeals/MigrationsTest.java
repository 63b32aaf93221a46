package org.openccg.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.appeals.appeal.Status;
import org.openccg.appeals.pleading.GroundOfAppeal;
import org.openccg.appeals.ruling.Outcome;
import org.openccg.appeals.ruling.Remedy;
import org.openccg.appeals.stay.StayStatus;
import org.openccg.appeals.timetable.Track;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class MigrationsTest {

    @Test
    void what_the_database_takes_is_what_the_code_knows() {
        same("appeal_status_check", Status.values());
        same("appeal_track_check", Track.values());
        same("appeal_ground_ground_check", GroundOfAppeal.values());
        same("stay_status_check", StayStatus.values());
        same("ruling_remedy_check", Remedy.values());
        same("ruling_outcome_check", Outcome.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ruling set reasons = 'other'",
                "delete from ruling",
                "update ruling_finding set proved = true",
                "update decision_file set content = '{}'",
                "update response set opposed = false",
                "update reply set statement = 'other'",
                "delete from appeal",
                "truncate appeal_ground"
            })
    void the_service_cannot_change_what_was_said(String change) {
        assertThatThrownBy(() -> {
                    try (var connection = Database.asService();
                            var statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void same(String constraint, Enum<?>[] known) {
        String check = Story.rows("select pg_get_constraintdef(oid) from pg_constraint where conname = '%s'"
                        .formatted(constraint))
                .get(0);
        var taken = Pattern.compile("'([A-Z_]+)'")
                .matcher(check)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(taken)
                .isEqualTo(Arrays.stream(known).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
