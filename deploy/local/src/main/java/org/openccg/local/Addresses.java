package org.openccg.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens, counted from one base port. */
public record Addresses(int basePort) {

    public static final int DEFAULT_BASE_PORT = 8080;
    private static final int PORTS = 7;

    public Addresses {
        if (basePort < 1024 || basePort > 65536 - PORTS) {
            throw new Refusal("The base port must be a number from 1024 to " + (65536 - PORTS) + ", not " + basePort
                    + ": " + PORTS + " ports are counted from it.");
        }
    }

    /** By the name people write: {@code localhost}, as in the tokens and in the browser's address bar. */
    public URI keycloak() {
        return URI.create("http://localhost:" + keycloakPort());
    }

    public URI realm() {
        return keycloak().resolve("/realms/ccg");
    }

    public URI of(Service service) {
        return URI.create("http://localhost:" + port(service));
    }

    public String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + name;
    }

    int keycloakPort() {
        return basePort;
    }

    int port(Service service) {
        return basePort + 1 + service.ordinal();
    }

    int postgresPort() {
        return basePort + 4;
    }

    int keycloakManagementPort() {
        return basePort + 5;
    }

    int mailPort() {
        return basePort + 6;
    }

    /** Every port and what listens there. */
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(keycloakPort(), "Keycloak");
        for (Service service : Service.values()) {
            ports.put(port(service), service.id());
        }
        ports.put(postgresPort(), "PostgreSQL");
        ports.put(keycloakManagementPort(), "Keycloak's health");
        ports.put(mailPort(), "mail");
        return ports;
    }
}
