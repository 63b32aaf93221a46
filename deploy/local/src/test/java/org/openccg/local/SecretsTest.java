package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void are_made_once() throws IOException {
        Secrets first = made("one", "two");
        Secrets second = made("one", "two", "three");

        assertThat(second.of("one")).isEqualTo(first.of("one")).isNotEqualTo(first.of("two"));
        assertThat(second.of("three")).hasSize(32).isNotEqualTo(first.of("one"));
    }

    @Test
    void are_readable_by_their_owner_alone() throws IOException {
        made("one");
        made("one", "two");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    @Test
    void say_which_one_is_not_there() throws IOException {
        Secrets secrets = made("one");

        assertThatThrownBy(() -> secrets.of("two")).isInstanceOf(Refusal.class).hasMessageContaining("named two");
    }

    private Secrets made(String... names) throws IOException {
        Secrets secrets = Secrets.in(file());
        secrets.make(List.of(names));
        return secrets;
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
