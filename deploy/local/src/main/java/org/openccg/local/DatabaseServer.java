package org.openccg.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL with the databases of Keycloak and of the services. */
final class DatabaseServer implements Part {

    static final String NAME = "postgres";
    static final List<String> DATABASES = List.of("keycloak", "registry", "authorisation", "appeals");

    private final Installation installation;
    private @Nullable Postgres postgres;

    DatabaseServer(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        try {
            stop();
            Secrets secrets = installation.secrets();
            Postgres started = Postgres.start(home(), installation.addresses().postgresPort(), secrets.of(NAME));
            postgres = started;
            Databases databases = new Databases(started);
            for (String name : DATABASES) {
                databases.create(name, secrets.of(name), secrets.of(Databases.owner(name)));
            }
        } catch (IOException | SQLException e) {
            throw new Refusal("PostgreSQL cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
                postgres = null;
            } else {
                DataFolder.in(home()).endServer();
            }
        } catch (IOException e) {
            throw new Refusal("PostgreSQL cannot be stopped: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return DataFolder.in(home()).server();
    }

    private Path home() {
        return installation.state().postgres();
    }

    @Override
    public boolean isHealthy() {
        return process().isPresent() && Ports.answers(installation.addresses().postgresPort());
    }

    @Override
    public String place() {
        return "127.0.0.1:" + installation.addresses().postgresPort();
    }
}
