package org.openccg.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Databases;
import org.openccg.local.Postgres;
import org.openccg.local.SigningKeys;

/** A real PostgreSQL with the two logins the suite uses, for {@code @QuarkusTest}. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "edge";

    private @Nullable Postgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            var home = Files.createDirectories(Path.of("target", "postgres").toAbsolutePath());
            postgres = Postgres.start(
                    home.resolve("edge-" + ProcessHandle.current().pid()), "edge-superuser");
            new Databases(postgres).create(DATABASE, "edge-service", "edge-owner");
            return Map.ofEntries(
                    Map.entry("CCG_DB_URL", postgres.url(DATABASE)),
                    Map.entry("CCG_DB_USER", DATABASE),
                    Map.entry("CCG_DB_PASSWORD", "edge-service"),
                    Map.entry("CCG_DB_OWNER_USER", Databases.owner(DATABASE)),
                    Map.entry("CCG_DB_OWNER_PASSWORD", "edge-owner"),
                    Map.entry("CCG_REALM_URL", "http://localhost:1/realms/none"),
                    Map.entry("CCG_CLIENT_SECRET", "none"),
                    Map.entry("CCG_SIGNING_KEY", SigningKeys.fresh(home).toString()),
                    Map.entry("CCG_SEAL_KEY", "a-seal-of-the-edge-tests-and-nothing-else"),
                    Map.entry("quarkus.oidc.auth-server-url", ""),
                    Map.entry("quarkus.oidc.credentials.secret", ""),
                    Map.entry("quarkus.oidc.public-key", TestKey.publicKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
