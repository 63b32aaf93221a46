package org.openccg.authorisation.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.evidence.scanning.Scan.State;

class ClamdTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void a_real_clamd_passes_what_is_clean_and_names_what_is_not_over_both_kinds_of_line() throws IOException {
        assumeTrue(RealClamd.isInstalled("ClamdTest"));
        var real = new RealClamd();
        real.go();
        try {
            for (String address : List.of(real.address(), real.socket().toString())) {
                var clamd = new Clamd(address, LONG);
                assertThat(clamd.scan(saying("A plan.")).state()).isEqualTo(State.CLEAN);
                assertThat(clamd.scan(saying("An " + RealClamd.MARKER + ".")).malware())
                        .isEqualTo(RealClamd.NAME);
                assertThat(clamd.scan(new ByteArrayInputStream(new byte[20 << 20]))
                                .state())
                        .isEqualTo(State.CLEAN);
                assertThatThrownBy(() -> clamd.scan(new ByteArrayInputStream(new byte[31 << 20])))
                        .as("larger than clamd takes")
                        .isInstanceOf(IOException.class);
            }
        } finally {
            real.halt();
        }
    }

    @Test
    void one_that_is_silent_or_says_something_else_passes_nothing() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var silent = new Clamd("127.0.0.1:" + server.getLocalPort(), Duration.ofMillis(300));
            assertThatThrownBy(() -> silent.scan(saying("A plan."))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> answering("stream: OK?\0")).hasMessageContaining("clamd answered");
        assertThatThrownBy(() -> answering("INSTREAM size limit exceeded. ERROR\0"))
                .hasMessageContaining("size limit");
        assertThatThrownBy(() -> answering("")).hasMessageContaining("clamd answered");
    }

    @Test
    void an_address_that_leads_nowhere_is_said_to() {
        for (String address : List.of("/no/such/socket", "127.0.0.1:1", "nowhere", "127.0.0.1:port")) {
            assertThatThrownBy(() -> new Clamd(address, LONG).scan(saying("A plan.")))
                    .as(address)
                    .isInstanceOf(IOException.class);
        }
    }

    private static void answering(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var serving = new Thread(() -> {
                try (var line = server.accept()) {
                    line.getInputStream().readNBytes(10 + 4 + 7 + 4);
                    line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            serving.start();
            try {
                new Clamd("127.0.0.1:" + server.getLocalPort(), LONG).scan(saying("A plan."));
            } finally {
                serving.join();
            }
        }
    }

    private static ByteArrayInputStream saying(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
