package org.openccg.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** The edge test's database, opened with one or the other login. */
public final class Database {

    private Database() {}

    /** The login the service itself uses. */
    public static Connection asService() throws SQLException {
        return open("CCG_DB_USER", "CCG_DB_PASSWORD");
    }

    /** The login that owns the tables and migrates them. */
    public static Connection asOwner() throws SQLException {
        return open("CCG_DB_OWNER_USER", "CCG_DB_OWNER_PASSWORD");
    }

    /** Moves business time forward to the given instant, as the local suite does. Every later test sees it too. */
    public static void moveClockTo(Instant instant) throws SQLException {
        long offset = instant.getEpochSecond() - Instant.now().getEpochSecond();
        try (var connection = asOwner();
                var statement = connection.prepareStatement("""
                        insert into business_clock (offset_seconds) values (?)
                        on conflict (only_row) do update set offset_seconds = excluded.offset_seconds""")) {
            statement.setLong(1, offset);
            statement.executeUpdate();
        }
    }

    private static Connection open(String user, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("CCG_DB_URL", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }
}
