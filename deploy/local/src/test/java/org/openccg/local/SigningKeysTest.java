package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    @Test
    void are_made_once_for_each_service() throws IOException {
        var keys = made();
        String before = keys.fingerprint(Service.AUTHORISATION);
        keys.make();

        assertThat(keys.fingerprint(Service.AUTHORISATION))
                .isEqualTo(before)
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(keys.fingerprint(Service.APPEALS));
    }

    @Test
    void are_readable_by_their_owner_alone() throws IOException {
        var keys = made();
        keys.renew(Service.REGISTRY);

        for (Service service : Service.values()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.file(service))))
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).hasSize(Service.values().length);
        }
    }

    @Test
    void give_way_to_fresh_ones() throws IOException {
        var keys = made();
        String before = keys.fingerprint(Service.APPEALS);
        keys.renew(Service.APPEALS);

        assertThat(keys.fingerprint(Service.APPEALS)).isNotEqualTo(before);
    }

    @Test
    void say_when_there_are_none_yet() {
        var keys = new SigningKeys(folder.resolve("keys"));
        assertThatThrownBy(() -> keys.fingerprint(Service.REGISTRY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("./ccg up makes it");
    }

    private SigningKeys made() throws IOException {
        var keys = new SigningKeys(folder.resolve("keys"));
        keys.make();
        return keys;
    }
}
