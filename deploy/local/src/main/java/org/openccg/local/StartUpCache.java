package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JDK from 25 on remembers of a program's run to start it faster the next time. The first run is the one that
 * is remembered; it writes the file when it ends.
 */
final class StartUpCache {

    /** The quick compiler alone: half the time to start, at the price of the highest speeds later. */
    static final List<String> WITHOUT = List.of("-XX:TieredStopAtLevel=1");

    private static final String FINISHED = ".aot";
    private static final String UNFINISHED = ".aot.unfinished";

    private final Path folder;
    private final String name;
    private final Jdk jdk;
    private final Path jar;

    StartUpCache(Path folder, String name, Jdk jdk, Path jar) {
        this.folder = folder;
        this.name = name;
        this.jdk = jdk;
        this.jar = jar;
    }

    /** What to tell Java: to use the cache, or to make one, or, when it must not or is too old for it, neither. */
    List<String> options(boolean make) throws IOException {
        if (Files.exists(file(FINISHED))) {
            return List.of("-XX:AOTCache=" + file(FINISHED));
        }
        List<String> options = new ArrayList<>(WITHOUT);
        if (make && jdk.canCacheStartUp()) {
            forget();
            options.add("-XX:AOTCacheOutput=" + file(UNFINISHED));
        }
        return options;
    }

    /** It is not there, and this Java could make it. */
    boolean isMissing() throws IOException {
        return jdk.canCacheStartUp() && !Files.exists(file(FINISHED));
    }

    /** To be called once the program has ended by itself; the file of one that was killed may be half written. */
    void keep() throws IOException {
        if (Files.exists(file(UNFINISHED))) {
            Files.move(file(UNFINISHED), file(FINISHED), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes those of other builds and other JDKs, each of which is about 100 MB. */
    private void forget() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(name + "-")) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A cache fits one JDK and one build: Java compares the times of the jars, and so does the name. */
    private Path file(String ending) throws IOException {
        String key = Fingerprint.ofText(jdk + " " + jar + " " + Files.getLastModifiedTime(jar));
        return folder.resolve(name + "-" + key.substring(0, 16) + ending);
    }
}
