package org.openccg.local;

import java.util.HashMap;
import java.util.Map;

/** What may differ from one suite to another. */
public record Settings(
        State state, Addresses addresses, Map<String, Map<String, String>> environments, boolean makesStartUpCache) {

    public Settings {
        environments = Map.copyOf(environments);
    }

    public static Settings of(State state, int basePort) {
        return new Settings(state, new Addresses(basePort), Map.of(), true);
    }

    /** Gives one process other environment variables: so that a proxy can stand between two services, for instance. */
    public Settings withEnvironment(String process, Map<String, String> variables) {
        Map<String, Map<String, String>> all = new HashMap<>(environments);
        all.merge(process, variables, Settings::union);
        return new Settings(state, addresses, all, makesStartUpCache);
    }

    /** For suites that are started only once: making the cache costs some seconds when they stop. */
    public Settings makingNoStartUpCache() {
        return new Settings(state, addresses, environments, false);
    }

    Map<String, String> environment(String process) {
        return environments.getOrDefault(process, Map.of());
    }

    private static Map<String, String> union(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}
