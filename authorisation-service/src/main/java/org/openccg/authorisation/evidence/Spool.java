package org.openccg.authorisation.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk for as long as one request needs it. */
public final class Spool implements AutoCloseable {

    private static final int BUFFER = 64 << 10;

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** What the writer writes. */
    public static Spool of(Writer writer) {
        try {
            var spool = new Spool(Files.createTempFile("evidence-", ".spool"));
            try (var output = Files.newOutputStream(spool.file)) {
                writer.write(output);
                return spool;
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes in, but never more than one byte above the limit: enough to see that it is too much. */
    public static Spool of(InputStream content, long limit) {
        return of(output -> {
            var buffer = new byte[BUFFER];
            long left = limit + 1;
            int read = content.read(buffer, 0, (int) Math.min(BUFFER, left));
            while (read > 0) {
                output.write(buffer, 0, read);
                left -= read;
                read = content.read(buffer, 0, (int) Math.min(BUFFER, left));
            }
        });
    }

    public Path file() {
        return file;
    }

    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file. */
    @FunctionalInterface
    public interface Writer {

        void write(OutputStream output) throws IOException;
    }
}
