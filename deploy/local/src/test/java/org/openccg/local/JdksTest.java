package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {

    @TempDir
    Path folder;

    @Test
    void the_newest_is_the_one_with_the_highest_number() throws IOException {
        Stream<Path> homes = Stream.of(jdk("17.0.9"), jdk("17.0.15"), jdk("9.0.4"), folder.resolve("nothing"));

        assertThat(Jdks.newest(homes).map(Jdk::version)).contains("17.0.15");
    }

    @Test
    void a_folder_without_java_or_without_its_version_is_none() throws IOException {
        Path withoutJava = jdk("30");
        Files.delete(withoutJava.resolve("bin/java"));
        Path withoutVersion = jdk("31");
        Files.writeString(withoutVersion.resolve("release"), "IMPLEMENTOR=\"Somebody\"\n");

        assertThat(Jdks.newest(Stream.of(withoutJava, withoutVersion))).isEmpty();
    }

    @Test
    void the_start_up_cache_begins_with_25() {
        assertThat(new Jdk(folder, "21.0.2").canCacheStartUp()).isFalse();
        assertThat(new Jdk(folder, "25").canCacheStartUp()).isTrue();
    }

    @Test
    void the_one_named_by_the_environment_stands_over_all() throws IOException {
        Path old = jdk("11.0.1");

        assertThat(Jdks.best(Map.of("CCG_JAVA_HOME", old.toString())).version()).isEqualTo("11.0.1");
        assertThatThrownBy(() -> Jdks.best(Map.of("CCG_JAVA_HOME", "/nowhere")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("/nowhere");
    }

    @Test
    void there_is_always_the_one_this_runs_on() {
        assertThat(Jdks.best(Map.of()).feature())
                .isGreaterThanOrEqualTo(Runtime.version().feature());
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java =
                Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("java"));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
