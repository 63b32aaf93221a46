package org.openccg.local;

/** The three services of the suite. */
public enum Service {
    REGISTRY("ccg-registry-service", "registry"),
    AUTHORISATION("authorisation-service", "authorisation"),
    APPEALS("appeals-service", "appeals");

    /** What the registry seals secret votes with. */
    static final String SEAL = "registry-seal";

    private final String id;
    private final String database;

    Service(String id, String database) {
        this.id = id;
        this.database = database;
    }

    /** Its name everywhere: folder, artifact, process, client in Keycloak. */
    public String id() {
        return id;
    }

    public String database() {
        return database;
    }

    String urlVariable() {
        return "CCG_" + name() + "_URL";
    }
}
