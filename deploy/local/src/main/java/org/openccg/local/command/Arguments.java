package org.openccg.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openccg.local.Addresses;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Repository;
import org.openccg.local.Settings;
import org.openccg.local.State;
import org.openccg.local.Suite;

/** What was said on the command line, and what goes without saying. */
record Arguments(String command, List<String> words, Map<String, String> options, State state, int basePort) {

    private static final Set<String> FLAGS =
            Set.of("--background", "--detached", "--check", "--dry-run", "--full", "--follow", "--yes");
    private static final Set<String> WITH_VALUE = Set.of("--port", "--state", "--keycloak");

    static Arguments of(List<String> said, Map<String, String> environment) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            String word = said.get(i);
            if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (WITH_VALUE.contains(word)) {
                if (++i == said.size()) {
                    throw new Refusal(word + " wants a value: see ./ccg help.");
                }
                options.put(word, said.get(i));
            } else if (word.startsWith("-")) {
                throw new Refusal("There is no option " + word + ": ./ccg help names those there are.");
            } else {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            throw new Refusal("What is to be done? ./ccg help names the commands.");
        }
        State state = state(options, environment);
        return new Arguments(
                words.get(0), words.subList(1, words.size()), options, state, basePort(options, environment, state));
    }

    private static State state(Map<String, String> options, Map<String, String> environment) {
        String named = options.getOrDefault("--state", environment.get("CCG_STATE"));
        return new State(named == null ? Repository.find().root().resolve(".ccg") : Path.of(named));
    }

    /** As said, or as set, or as it was the last time, or 8080. */
    private static int basePort(Map<String, String> options, Map<String, String> environment, State state) {
        String said = options.getOrDefault("--port", environment.get("CCG_PORT"));
        if (said == null) {
            return state.basePort().orElse(Addresses.DEFAULT_BASE_PORT);
        }
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException e) {
            throw new Refusal("The base port must be a number, not " + said + ".", e);
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The only word after the command. */
    String word(String meaning) {
        if (words.size() != 1) {
            throw new Refusal("./ccg " + command + " wants " + meaning + ": see ./ccg help.");
        }
        return words.get(0);
    }

    /** Of this state folder: where the suite is running, or where it is going to. */
    Settings settings() {
        boolean running = state.supervisor().process().isPresent();
        return Settings.of(state, running ? state.basePort().orElse(basePort) : basePort);
    }

    Suite suite(Console console) {
        return Suite.of(settings(), console);
    }

    Suite runningSuite(Console console) {
        if (state.supervisor().process().isEmpty()) {
            throw new Refusal("No suite is running on " + state.folder() + ": start it with ./ccg up.");
        }
        return suite(console);
    }
}
