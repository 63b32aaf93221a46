package org.openccg.authorisation.evidence.scanning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clamd of the test's own on loopback, which knows nothing but one harmless marker. */
public final class RealClamd {

    /** What it takes for malware, and what it calls it. */
    public static final String MARKER = "openccg harmless marker";

    public static final String NAME = "Openccg.Harmless.UNOFFICIAL";

    private final int port = freePort();
    private final Path home;
    private @Nullable Process process;

    public RealClamd() {
        try {
            home = Files.createTempDirectory("clamd");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is installed; elsewhere the tests that need it are left out, and say so. */
    public static Optional<Path> program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static boolean isInstalled(String test) {
        if (program().isEmpty()) {
            System.out.println(test + " is left out: there is no clamd here (Debian's package clamav-daemon)");
        }
        return program().isPresent();
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    public Path socket() {
        return home.resolve("clamd.socket");
    }

    /** Returns once it answers. */
    public void go() {
        try {
            var signatures = Files.createDirectories(home.resolve("signatures"));
            String marker = HexFormat.of().formatHex(MARKER.getBytes(StandardCharsets.US_ASCII));
            Files.writeString(signatures.resolve("test.ndb"), "Openccg.Harmless:0:*:" + marker + "\n");
            var settings = Files.writeString(home.resolve("clamd.conf"), """
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    LocalSocket %s
                    DatabaseDirectory %s
                    StreamMaxLength 30M
                    Foreground yes
                    """.formatted(port, socket(), signatures));
            process = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("clamd.log").toFile())
                    .start();
            await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns once nobody answers any more. */
    public void halt() {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        }
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
                line.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
                if (line.getInputStream().read() == 'P') {
                    return;
                }
            } catch (IOException notYet) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("clamd does not answer: see " + home.resolve("clamd.log"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
