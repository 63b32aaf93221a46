package org.openccg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final StandIn database = new StandIn("database");
    final StandIn service = new StandIn("service");
    final Supervisor supervisor = new Supervisor(
            List.of(database, service), new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false));

    @BeforeEach
    void begin() {
        database.start();
        service.start();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
        database.stop();
        service.stop();
    }

    @Test
    void starts_again_what_has_ended() {
        supervisor.start();
        ProcessHandle first = service.process().orElseThrow();

        first.destroyForcibly();

        assertThat(Patience.until(SOON, () -> service.starts == 2)).isTrue();
        assertThat(Patience.until(SOON, () -> said().contains("service is back")))
                .isTrue();
        assertThat(said()).contains("service has ended without being asked to.");
        assertThat(service.process()).isNotEmpty().isNotEqualTo(Optional.of(first));
    }

    @Test
    void brings_back_first_what_the_others_need() {
        service.needed = database;

        end(service);
        end(database);

        supervisor.start();

        assertThat(Patience.until(SOON, () -> said().contains("service is back")))
                .isTrue();
        assertThat(said())
                .containsSubsequence("database is back", "service is back")
                .doesNotContain("cannot start");
    }

    @Test
    void leaves_what_is_stopped_on_purpose() {
        supervisor.start();
        supervisor.leave(service);
        service.stop();

        assertThat(Patience.until(Duration.ofSeconds(1), () -> service.starts > 1))
                .isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void gives_up_after_five_times() {
        supervisor.start();
        service.broken = true;

        service.process().orElseThrow().destroyForcibly();

        assertThat(Patience.until(SOON, () -> said().contains("is not started again")))
                .isTrue();
        assertThat(service.starts).isEqualTo(6);
        assertThat(said()).contains("./ccg logs service");
    }

    @Test
    void starts_nothing_again_once_it_has_stopped() {
        supervisor.start();
        supervisor.stop();
        service.process().orElseThrow().destroyForcibly();

        assertThat(Patience.until(Duration.ofSeconds(1), () -> service.starts > 1))
                .isFalse();
    }

    private static void end(StandIn part) {
        ProcessHandle process = part.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** A part that is nothing but a process. */
    private static final class StandIn implements Part {

        private final String name;
        volatile int starts;
        volatile boolean broken;
        volatile @Nullable StandIn needed;
        private volatile @Nullable Process process;

        StandIn(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            starts = starts + 1;
            StandIn other = needed;
            if (broken || other != null && !other.isHealthy()) {
                throw new Refusal(name + " cannot start.");
            }
            try {
                process = new ProcessBuilder("sleep", "600").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            process().ifPresent(running -> Processes.end(running, Duration.ofSeconds(5)));
        }

        @Override
        public Optional<ProcessHandle> process() {
            Process started = process;
            return Optional.ofNullable(started).map(Process::toHandle).filter(ProcessHandle::isAlive);
        }

        @Override
        public boolean isHealthy() {
            return process().isPresent();
        }

        @Override
        public String place() {
            return "nowhere";
        }
    }
}
