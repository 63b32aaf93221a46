package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Javas of this machine. */
final class Jdks {

    private Jdks() {}

    /** The one named by CCG_JAVA_HOME; else the newest of those found in the usual places. */
    static Jdk best(Map<String, String> environment) {
        Path running = Path.of(System.getProperty("java.home"));
        String wanted = environment.get("CCG_JAVA_HOME");
        if (wanted != null) {
            return Jdk.at(Path.of(wanted))
                    .orElseThrow(() -> new Refusal("CCG_JAVA_HOME names " + wanted + ", which is not a JDK."));
        }
        Path user = Path.of(System.getProperty("user.home"));
        return newest(Stream.concat(
                        Stream.of(running),
                        Stream.of(
                                        Path.of("/usr/lib/jvm"),
                                        user.resolve(".sdkman/candidates/java"),
                                        user.resolve(".jdks"))
                                .flatMap(Jdks::inside)))
                .orElseGet(() -> new Jdk(running, System.getProperty("java.version")));
    }

    static Optional<Jdk> newest(Stream<Path> homes) {
        return homes.map(Jdk::at).flatMap(Optional::stream).max(Jdk.BY_VERSION);
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // most machines have only some of these folders
        }
    }
}
