package org.openccg.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BusinessClockTest {

    @Inject
    BusinessClock clock;

    @Test
    @ActivateRequestContext
    void follows_the_offset_row_forward_and_never_back() throws SQLException {
        var later = Instant.now().plus(Duration.ofDays(400));
        Database.moveClockTo(later);

        assertThat(clock.now()).isBetween(later.minusSeconds(5), later.plusSeconds(60));
        assertThatThrownBy(() -> Database.moveClockTo(later.minusSeconds(3600))).hasMessageContaining("forward only");
    }

    @Test
    void is_not_the_services_own_to_move() throws SQLException {
        try (var database = Database.asService();
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update business_clock set offset_seconds = 1"))
                    .hasMessageContaining("permission denied");
        }
    }
}
