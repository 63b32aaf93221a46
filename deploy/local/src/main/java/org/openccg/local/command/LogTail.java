package org.openccg.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openccg.local.Console;
import org.openccg.local.Refusal;

/** Reads a log while it grows. */
final class LogTail {

    private static final long AT_MOST_BYTES = 1 << 20;

    private final Path log;
    private final Console console;
    private long position;

    LogTail(Path log, Console console) {
        this.log = log;
        this.console = console;
    }

    /** Goes to the end and returns the last lines before it. */
    List<String> last(int lines) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        position = Math.max(0, Files.size(log) - AT_MOST_BYTES);
        List<String> all = read().lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    void printNew() throws IOException {
        if (Files.exists(log)) {
            if (Files.size(log) < position) {
                position = 0; // the log has begun anew
            }
            read().lines().forEach(console::line);
        }
    }

    /** Whole lines only: what is just being written waits for the next look. */
    private String read() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            byte[] bytes = new byte[(int) Math.min(AT_MOST_BYTES, file.length() - position)];
            file.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            position += end;
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }
}
