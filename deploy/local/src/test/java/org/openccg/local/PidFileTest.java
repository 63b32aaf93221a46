package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void finds_the_process_it_was_written_for() throws IOException {
        PidFile file = new PidFile(folder.resolve("me.pid"));
        file.write(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());

        file.delete();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void leaves_a_later_process_with_the_same_id_alone() throws IOException {
        Instant anHourBefore = started().minusSeconds(3600);

        assertThat(holding(ProcessHandle.current().pid() + " " + anHourBefore.getEpochSecond())
                        .process())
                .isEmpty();
    }

    @Test
    void finds_nobody_who_has_ended() throws Exception {
        Process process = new ProcessBuilder("true").start();
        long started = Instant.now().getEpochSecond();
        process.waitFor();

        assertThat(holding(process.pid() + " " + started).process()).isEmpty();
    }

    @Test
    void finds_nobody_whose_end_was_not_noticed_by_their_parent() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 600").start();
        try (BufferedReader said = parent.inputReader()) {
            PidFile child = holding(said.readLine() + " " + Instant.now().getEpochSecond());

            assertThat(Patience.until(
                            Duration.ofSeconds(10), () -> child.process().isEmpty()))
                    .isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void takes_a_half_written_file_for_none() throws IOException {
        for (String content : new String[] {"", "12", "12 ", "twelve 1"}) {
            assertThat(holding(content).process()).as(content).isEmpty();
        }
    }

    private static Instant started() {
        return ProcessHandle.current().info().startInstant().orElseThrow();
    }

    private PidFile holding(String content) throws IOException {
        return new PidFile(Files.writeString(folder.resolve("some.pid"), content));
    }
}
