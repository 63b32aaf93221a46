package org.openccg.platform.time;

import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The time by which the business counts, one instant per request. In production it is the system's; in the local
 * suite an offset row moves it, forward only. Tokens, leases and retries never use it.
 */
@RequestScoped
public class BusinessClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DataSource database;
    private final boolean movable;
    private @Nullable Instant now;

    BusinessClock(
            DataSource database, @ConfigProperty(name = "ccg.clock.movable", defaultValue = "false") boolean movable) {
        this.database = database;
        this.movable = movable;
    }

    public Instant now() {
        if (now == null) {
            now = Instant.now().plusSeconds(movable ? offset() : 0);
        }
        return now;
    }

    /** Today's date in England. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    private long offset() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select offset_seconds from business_clock");
                var row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The business clock cannot be read", e);
        }
    }
}
