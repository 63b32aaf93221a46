package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory for the time a bundle is being made; closing it leaves nothing behind. */
final class Workshop implements AutoCloseable {

    private final Path directory;
    private int files;

    Workshop() throws IOException {
        this.directory = Files.createTempDirectory("bundle");
    }

    Path newFile() {
        return directory.resolve(String.valueOf(++files));
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.list(directory)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
