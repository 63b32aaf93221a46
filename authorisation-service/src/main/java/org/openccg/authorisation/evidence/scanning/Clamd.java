package org.openccg.authorisation.evidence.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.openccg.authorisation.evidence.scanning.Scan.State;

/** Speaks clamd's own protocol: the file goes over in chunks, each with its length before it, and one line comes back. */
final class Clamd {

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE = "stream: ";
    private static final String FOUND = " FOUND";

    private final String address;
    private final Duration patience;

    Clamd(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** Fails when there is no clamd, when it is too slow, or when it says anything but clean or found. */
    Scan scan(InputStream content) throws IOException {
        try (var line = Line.to(address, patience)) {
            line.send(ByteBuffer.wrap(COMMAND));
            send(content, line);
            return answer(line.receive(LONGEST_ANSWER));
        }
    }

    private static void send(InputStream content, Line line) throws IOException {
        var chunk = new byte[CHUNK];
        int length = content.readNBytes(chunk, 0, CHUNK);
        while (length > 0) {
            line.send(ByteBuffer.allocate(4 + length)
                    .putInt(length)
                    .put(chunk, 0, length)
                    .flip());
            length = content.readNBytes(chunk, 0, CHUNK);
        }
        line.send(ByteBuffer.allocate(4));
    }

    private static Scan answer(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return Scan.of(State.CLEAN);
        }
        if (answer.startsWith(BEFORE) && answer.endsWith(FOUND)) {
            return Scan.infected(answer.substring(BEFORE.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("clamd answered: " + answer);
    }
}
