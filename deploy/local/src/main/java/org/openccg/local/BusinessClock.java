package org.openccg.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.OptionalLong;

/** The day it is for the business: one row in each service's database that says how far it is from the system's. */
public final class BusinessClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant BEGINNING =
            LocalDateTime.of(2012, 7, 2, 9, 0).atZone(LONDON).toInstant();

    private final Addresses addresses;
    private final Secrets secrets;

    BusinessClock(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    public Instant now() {
        OptionalLong offset = offset(Service.REGISTRY);
        return Instant.now().plusSeconds(offset.orElse(0));
    }

    /** Sets the clock going; where some services have one already, the others follow the one furthest on. */
    void begin() {
        OptionalLong furthest = OptionalLong.empty();
        for (Service service : Service.values()) {
            OptionalLong offset = offset(service);
            if (offset.isPresent()) {
                furthest = OptionalLong.of(Math.max(offset.getAsLong(), furthest.orElse(Long.MIN_VALUE)));
            }
        }
        set(furthest.orElse(offsetTo(BEGINNING)));
    }

    /** In all services. The clock only runs forward: each database refuses anything else. */
    public void moveTo(Instant moment) {
        if (moment.isBefore(now())) {
            throw new Refusal(
                    "The business clock only moves forward: it is already " + Console.date(now().atZone(LONDON)) + ".");
        }
        set(offsetTo(moment));
    }

    /** Rounded up, so that the moment has come and is not a fraction of a second away. */
    private static long offsetTo(Instant moment) {
        return Duration.between(Instant.now(), moment).plusMillis(999).toSeconds();
    }

    private OptionalLong offset(Service service) {
        try (Connection connection = connect(service);
                PreparedStatement query = connection.prepareStatement("select offset_seconds from business_clock");
                ResultSet row = query.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            throw new Refusal("The business clock of " + service.id() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void set(long offset) {
        String upsert = "insert into business_clock (offset_seconds) values (?)"
                + " on conflict (only_row) do update set offset_seconds = excluded.offset_seconds";
        for (Service service : Service.values()) {
            try (Connection connection = connect(service);
                    PreparedStatement statement = connection.prepareStatement(upsert)) {
                statement.setLong(1, offset);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new Refusal("The business clock of " + service.id() + " cannot be set: " + e.getMessage(), e);
            }
        }
    }

    private Connection connect(Service service) throws SQLException {
        String owner = Databases.owner(service.database());
        return DriverManager.getConnection(addresses.database(service.database()), owner, secrets.of(owner));
    }
}
