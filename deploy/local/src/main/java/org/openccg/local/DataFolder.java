package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a PostgreSQL server keeps its data, and what a crash may have left there. */
record DataFolder(Path path, Path binaries, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nobody else may look into it: the binaries' own folder is left writable by all. */
    static DataFolder make(Path home) throws IOException {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        return in(home);
    }

    static DataFolder in(Path home) {
        Path absolute = home.toAbsolutePath();
        return new DataFolder(absolute.resolve("data"), absolute.resolve("binaries"), absolute.resolve("postgres.log"));
    }

    /** The running server of this folder: by its pid file, and only if the process is as old as that says. */
    Optional<ProcessHandle> server() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return Processes.of(Long.parseLong(lines.get(0).strip()), started);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty(); // no file, or one that is just being written or removed
        }
    }

    /** Asks the server for a fast shutdown, which does not wait for its clients as SIGTERM would. */
    void endServer() throws IOException {
        Optional<ProcessHandle> server = server();
        if (server.isPresent()) {
            Processes.interrupt(server.get());
            if (!Processes.hasEnded(server.get(), PATIENCE)) {
                throw new Refusal("PostgreSQL (process " + server.get().pid() + ") does not stop: end it by hand.");
            }
        }
    }

    /** After a crash the id in the pid file may be somebody else's, and PostgreSQL would wait for them to end. */
    void forgetServerThatIsGone() throws IOException {
        boolean isAnothers = recorded()
                .flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("/postgres"))
                .isPresent();
        if (isAnothers) {
            Files.delete(pidFile());
        }
    }

    private Optional<Long> recorded() {
        try {
            return Optional.of(Long.valueOf(Files.readAllLines(pidFile()).get(0).strip()));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty(); // no file, as after every tidy end
        }
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    /** Removes what an interrupted first start left; nobody can have been told of anything stored there. */
    void clearUnfinished() throws IOException {
        if (!isFinished()) {
            Folders.delete(path);
            Folders.delete(binaries);
        }
    }

    void markFinished() throws IOException {
        if (!isFinished()) {
            Files.createFile(finished());
        }
    }

    boolean isFinished() {
        return Files.exists(finished());
    }

    private Path finished() {
        return path.resolveSibling("initialised");
    }

    Path passwordFile(String password) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path file = Files.createTempFile(path.getParent(), "password", "", ownerOnly);
        return Files.writeString(file, password);
    }
}
