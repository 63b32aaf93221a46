package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Which process does a job: its id and the second it started in, so that whoever gets the id later is left alone. */
public record PidFile(Path path) {

    public Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(path).strip().split(" ", -1);
            return Processes.of(Long.parseLong(words[0]), Instant.ofEpochSecond(Long.parseLong(words[1])));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // none, or not yet written to its end
        }
    }

    void write(ProcessHandle process) throws IOException {
        Instant started = process.info().startInstant().orElseGet(Instant::now);
        Files.writeString(path, process.pid() + " " + started.getEpochSecond() + "\n");
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
