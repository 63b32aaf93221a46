package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {

    @TempDir
    Path folder;

    State state;
    Daemon daemon;

    @BeforeEach
    void prepare() {
        state = new State(folder);
        state.prepare();
        daemon = new Daemon("stand-in", state);
    }

    @AfterEach
    void end() {
        daemon.stop(Duration.ofSeconds(5));
    }

    @Test
    void can_be_found_by_its_record_until_it_is_stopped() {
        daemon.start(List.of("sleep", "600"), Map.of(), () -> true);

        Daemon sameForAnother = new Daemon("stand-in", state);
        assertThat(sameForAnother.process()).isPresent();

        assertThat(sameForAnother.stop(Duration.ofSeconds(10))).isTrue();
        assertThat(daemon.process()).isEmpty();
        assertThat(state.pidFile("stand-in").path()).doesNotExist();
    }

    @Test
    void does_not_hear_the_terminals_interruption() throws IOException {
        daemon.start(List.of("sleep", "600"), Map.of(), () -> true);
        ProcessHandle process = daemon.process().orElseThrow();

        Processes.interrupt(process);

        assertThat(Processes.hasEnded(process, Duration.ofMillis(500))).isFalse();
    }

    @Test
    void that_ends_at_once_is_a_refusal_that_names_its_log() throws IOException {
        assertThatThrownBy(() -> daemon.start(List.of("sh", "-c", "echo why; exit 3"), Map.of(), () -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("code 3")
                .hasMessageContaining("./ccg logs stand-in");
        assertThat(Files.readString(state.log("stand-in"))).isEqualTo("why\n");
    }

    @Test
    void gets_what_it_is_given() throws IOException {
        List<String> command = List.of("sh", "-c", "echo $CCG_GIVEN; exec sleep 600");
        daemon.start(command, Map.of("CCG_GIVEN", "here"), this::hasWritten);

        assertThat(Files.readString(state.log("stand-in"))).isEqualTo("here\n");
    }

    private boolean hasWritten() {
        return state.log("stand-in").toFile().length() > 0;
    }
}
