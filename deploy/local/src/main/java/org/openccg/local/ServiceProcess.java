package org.openccg.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the services, running. */
final class ServiceProcess implements Part {

    private static final Duration END = Duration.ofSeconds(10);
    private static final Duration LONGEST_END = Duration.ofMinutes(3);

    private final Service service;
    private final Installation installation;
    private final boolean makesCache;
    private final Map<String, String> overrides;
    private final Health health;
    private final Daemon daemon;
    private volatile @Nullable StartUpCache beingMade;

    ServiceProcess(Service service, Installation installation, boolean makesCache, Map<String, String> overrides) {
        this.service = service;
        this.installation = installation;
        this.makesCache = makesCache;
        this.overrides = overrides;
        int port = installation.addresses().port(service);
        this.health = new Health(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
        this.daemon = new Daemon(service.id(), installation.state());
    }

    @Override
    public String name() {
        return service.id();
    }

    @Override
    public void start() {
        try {
            StartUpCache cache = new StartUpCache(installation.state().cache(), name(), installation.jdk(), jar());
            beingMade = makesCache && cache.isMissing() ? cache : null;
            List<String> command =
                    new ArrayList<>(List.of(installation.jdk().java().toString(), "-Xmx384m"));
            command.addAll(cache.options(makesCache));
            command.add("-Djava.io.tmpdir=" + installation.state().temporary());
            command.addAll(List.of("-jar", jar().toString()));
            daemon.start(command, environment(), health::isGood);
        } catch (IOException e) {
            throw new Refusal(name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private Path jar() {
        return installation
                .repository()
                .jar(service)
                .orElseThrow(
                        () -> new Refusal(name() + " is not built yet: start the suite with ./ccg up, which does."));
    }

    private Map<String, String> environment() {
        Addresses addresses = installation.addresses();
        Secrets secrets = installation.secrets();
        String database = service.database();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.port(service)));
        environment.put("CCG_DB_URL", addresses.database(database));
        environment.put("CCG_DB_USER", database);
        environment.put("CCG_DB_PASSWORD", secrets.of(database));
        environment.put("CCG_DB_OWNER_USER", Databases.owner(database));
        environment.put("CCG_DB_OWNER_PASSWORD", secrets.of(Databases.owner(database)));
        environment.put("CCG_REALM_URL", addresses.realm().toString());
        environment.put("CCG_CLIENT_SECRET", secrets.of(service.id()));
        environment.put(
                "CCG_SIGNING_KEY",
                installation.state().signingKeys().file(service).toString());
        if (service == Service.REGISTRY) {
            environment.put("CCG_SEAL_KEY", secrets.of(Service.SEAL));
        }
        environment.put("CCG_CLOCK_MOVABLE", "true");
        for (Service peer : Service.values()) {
            environment.put(peer.urlVariable(), addresses.of(peer).toString());
        }
        environment.putAll(overrides);
        return environment;
    }

    @Override
    public void stop() {
        StartUpCache cache = beingMade;
        if (cache == null || process().isEmpty()) {
            daemon.stop(END);
            return;
        }
        installation.console().begin(name(), "ends and writes its start-up cache, once");
        try {
            if (daemon.stop(LONGEST_END)) {
                cache.keep();
            }
        } catch (IOException e) {
            throw new Refusal("The start-up cache of " + name() + " cannot be kept: " + e.getMessage(), e);
        }
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
        return installation.addresses().of(service).toString();
    }
}
