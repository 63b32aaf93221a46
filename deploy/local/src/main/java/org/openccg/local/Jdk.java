package org.openccg.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java on this machine: where it is and how new, read from its {@code release} file. */
record Jdk(Path home, String version) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int FIRST_WITH_START_UP_CACHE = 25;

    static final Comparator<Jdk> BY_VERSION = Comparator.comparing(Jdk::padded);

    static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(release)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not a JDK's, whatever it is
        }
        String version = values.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty() ? Optional.empty() : Optional.of(new Jdk(home, version));
    }

    Path java() {
        return home.resolve("bin/java");
    }

    boolean canCacheStartUp() {
        return feature() >= FIRST_WITH_START_UP_CACHE;
    }

    int feature() {
        return NUMBER.matcher(version)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The version with numbers that sort as text: 17.0.9 comes before 17.0.15. */
    private String padded() {
        return NUMBER.matcher(version)
                .results()
                .map(number -> String.format("%09d", Long.parseLong(number.group())))
                .collect(Collectors.joining("."));
    }
}
