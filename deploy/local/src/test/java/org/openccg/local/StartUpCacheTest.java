package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpCacheTest {

    private static final Jdk NEW = new Jdk(Path.of("/jdk"), "25.0.1");

    @TempDir
    Path folder;

    Path jar;
    Path caches;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(folder.resolve("run.jar"), "");
        caches = Files.createDirectory(folder.resolve("cache"));
    }

    @Test
    void is_made_by_the_first_run_and_used_by_the_next() throws IOException {
        StartUpCache cache = cache(NEW);
        Path unfinished = Path.of(last(cache.options(true)).replace("-XX:AOTCacheOutput=", ""));
        assertThat(cache.isMissing()).isTrue();

        Files.writeString(unfinished, "");
        cache.keep();

        assertThat(cache.isMissing()).isFalse();
        assertThat(cache.options(true))
                .containsExactly("-XX:AOTCache=" + unfinished.toString().replace(".unfinished", ""));
    }

    @Test
    void of_a_run_that_was_killed_is_made_again() throws IOException {
        String output = last(cache(NEW).options(true));
        Files.writeString(Path.of(output.replace("-XX:AOTCacheOutput=", "")), "half");

        assertThat(last(cache(NEW).options(true))).isEqualTo(output);
        assertThat(caches).isEmptyDirectory();
    }

    @Test
    void of_another_build_is_forgotten() throws IOException {
        StartUpCache cache = cache(NEW);
        Files.writeString(Path.of(last(cache.options(true)).replace("-XX:AOTCacheOutput=", "")), "");
        cache.keep();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(last(cache.options(true))).startsWith("-XX:AOTCacheOutput=");
        assertThat(caches).isEmptyDirectory();
    }

    @Test
    void is_nothing_for_an_older_java() throws IOException {
        StartUpCache cache = cache(new Jdk(Path.of("/jdk"), "21.0.4"));

        assertThat(cache.options(true)).isEqualTo(StartUpCache.WITHOUT);
        assertThat(cache.isMissing()).isFalse();
    }

    @Test
    void is_not_made_when_that_is_not_wanted() throws IOException {
        assertThat(cache(NEW).options(false)).isEqualTo(StartUpCache.WITHOUT);
    }

    private StartUpCache cache(Jdk jdk) {
        return new StartUpCache(caches, "some-service", jdk, jar);
    }

    private static String last(List<String> options) {
        return options.get(options.size() - 1);
    }
}
