package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    Path folder;

    State state;

    @BeforeEach
    void prepare() {
        state = new State(folder.resolve("state"));
        state.prepare();
    }

    @Test
    void is_locked_by_one_suite_at_a_time() throws IOException {
        FileLock lock = state.lock();

        assertThatThrownBy(state::lock).isInstanceOf(Refusal.class).hasMessageContaining("./ccg down");

        lock.acquiredBy().close();
        state.lock().acquiredBy().close();
    }

    @Test
    void refuses_a_full_disk_with_what_to_do() {
        assertThatThrownBy(() -> state.checkSpace((2L << 30) - 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only 2.0 GiB")
                .hasMessageContaining("make room");
        assertThatCode(() -> state.checkSpace(2L << 30)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_folder_that_cannot_be_made() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(new State(file)::prepare).isInstanceOf(Refusal.class).hasMessageContaining("--state");
    }

    @Test
    void remembers_its_base_port() throws IOException {
        assertThat(state.basePort()).isEmpty();

        state.rememberBasePort(20080);

        assertThat(state.basePort()).contains(20080);
    }

    @Test
    void is_ready_only_while_somebody_runs_it() throws IOException {
        Files.writeString(state.ready(), "");
        assertThat(state.isReady()).isFalse();

        state.supervisor().write(ProcessHandle.current());
        assertThat(state.isReady()).isTrue();
    }

    @Test
    void deletes_its_own_and_nothing_else() throws IOException {
        Files.writeString(state.secrets(), "");
        Files.writeString(state.folder().resolve("letter.txt"), "");

        state.delete();

        assertThat(state.folder()).isDirectoryContaining("glob:**letter.txt");
        assertThat(state.folder().toFile().list()).hasSize(1);
    }
}
