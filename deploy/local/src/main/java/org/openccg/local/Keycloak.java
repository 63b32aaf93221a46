package org.openccg.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.local.realm.Administrator;
import org.openccg.local.realm.RealmMigration;

/** Keycloak, unpacked and built once per version, with the suite's realm. */
final class Keycloak implements Part {

    static final String NAME = "keycloak";
    private static final Duration END = Duration.ofSeconds(30);
    static final String ADMINISTRATOR = "keycloak-admin";

    private final Installation installation;
    private final KeycloakFolder folder;
    private final Map<String, String> overrides;
    private final Health health;
    private final Daemon daemon;

    Keycloak(Installation installation, Map<String, String> overrides) {
        this.installation = installation;
        this.folder = new KeycloakFolder(installation);
        this.overrides = overrides;
        int port = installation.addresses().keycloakManagementPort();
        this.health = new Health(URI.create("http://127.0.0.1:" + port + "/health/ready"));
        this.daemon = new Daemon(NAME, installation.state());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        try {
            folder.prepare();
            List<String> arguments = List.of("start", "--optimized", "--import-realm");
            daemon.start(folder.command(arguments), environment(), health::isGood);
            bringChangedRealm();
        } catch (IOException e) {
            throw new Refusal("Keycloak cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Starting only imports a realm that is not there; one that is there is brought to what the file says now. */
    private void bringChangedRealm() throws IOException {
        if (folder.isRealmCurrent()) {
            return;
        }
        boolean isNews = folder.hasHadRealm();
        List<String> changes = applyRealm().changes();
        if (isNews) {
            Console console = installation.console();
            console.begin("Keycloak", "had a realm of another version; people and their passwords stay");
            changes.forEach(change -> console.line("  " + change));
        }
    }

    RealmMigration.Outcome checkRealm() throws IOException {
        return new RealmMigration(folder.realm()).check(administrator());
    }

    RealmMigration.Outcome applyRealm() throws IOException {
        folder.writeRealm();
        RealmMigration.Outcome outcome = new RealmMigration(folder.realm()).apply(administrator());
        folder.rememberRealm();
        return outcome;
    }

    private Administrator administrator() {
        return Administrator.person(
                installation.addresses().keycloak(),
                "admin",
                installation.secrets().of(ADMINISTRATOR));
    }

    private Map<String, String> environment() {
        Addresses addresses = installation.addresses();
        Secrets secrets = installation.secrets();
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", addresses.database(NAME));
        environment.put("KC_DB_USERNAME", Databases.owner(NAME));
        environment.put("KC_DB_PASSWORD", secrets.of(Databases.owner(NAME)));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(addresses.keycloakPort()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(addresses.keycloakManagementPort()));
        environment.put("KC_HOSTNAME", addresses.keycloak().toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMINISTRATOR));
        environment.put("KC_CACHE", "local"); // else it looks for others of its kind, beyond loopback
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error"); // it is asked until it is ready
        environment.putAll(overrides);
        return environment;
    }

    @Override
    public void stop() {
        daemon.stop(END);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    @Override
    public boolean isHealthy() {
        return process().isPresent() && health.isGood();
    }

    @Override
    public String place() {
        return installation.addresses().keycloak().toString();
    }
}
