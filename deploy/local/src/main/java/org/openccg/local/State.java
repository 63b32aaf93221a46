package org.openccg.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one folder in which a suite keeps everything: data, secrets, logs, and who runs what. */
public record State(Path folder) {

    private static final long NEEDED_BYTES = 2L << 30;
    private static final long ROTATION_BYTES = 20L << 20;
    private static final List<String> CONTENT = List.of(
            "postgres",
            "keycloak",
            "processes",
            "logs",
            "cache",
            "temporary",
            "keys",
            "secrets.properties",
            "base-port",
            "england-loaded");

    public State {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Makes the folder and sees that there is room in it. */
    void prepare() {
        try {
            for (String name : List.of("processes", "logs", "cache", "temporary")) {
                Files.createDirectories(folder.resolve(name));
            }
            Files.delete(Files.createTempFile(folder, "writable", ""));
        } catch (IOException e) {
            throw new Refusal(
                    "The state folder " + folder
                            + " cannot be written to: make it yours, or choose another with --state.",
                    e);
        }
        checkSpace(folder.toFile().getUsableSpace());
    }

    void checkSpace(long free) {
        if (free < NEEDED_BYTES) {
            throw new Refusal(String.format(
                    Locale.ROOT,
                    "Only %.1f GiB are free where %s lies and the suite needs 2 GiB: make room, or choose another folder"
                            + " with --state.",
                    free / (double) (1 << 30),
                    folder));
        }
    }

    /** Held while a suite runs on this folder; the operating system gives it back however its holder ends. */
    FileLock lock() {
        try {
            FileLock lock = tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (IOException e) {
            throw new Refusal("The state folder " + folder + " cannot be locked: " + e.getMessage(), e);
        }
        throw new Refusal(
                "A suite is already running on " + folder + ": see ./ccg status, or stop it with ./ccg down.");
    }

    private @Nullable FileLock tryLock() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("processes/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process, which is as good a reason as any other
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** What the services sign with. */
    public SigningKeys signingKeys() {
        return new SigningKeys(folder.resolve("keys"));
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path cache() {
        return folder.resolve("cache");
    }

    /** For uploads under way: the machine's own folder may belong to another user's suite. */
    Path temporary() {
        return folder.resolve("temporary");
    }

    Path englandLoaded() {
        return folder.resolve("england-loaded");
    }

    /** Exists from the moment everything is up until the suite is told to stop. */
    Path ready() {
        return folder.resolve("processes/ready");
    }

    public boolean isReady() {
        return Files.exists(ready()) && supervisor().process().isPresent();
    }

    PidFile pidFile(String name) {
        return new PidFile(folder.resolve("processes").resolve(name + ".pid"));
    }

    /** The process that started the suite and watches over it. */
    public PidFile supervisor() {
        return pidFile("supervisor");
    }

    public Path log(String name) {
        return name.equals(DatabaseServer.NAME)
                ? postgres().resolve("postgres.log")
                : folder.resolve("logs").resolve(name + ".log");
    }

    /** A log to append to; one that has grown large makes room, and the one before it is forgotten. */
    Path freshLog(String name) throws IOException {
        Path log = log(name);
        if (Files.exists(log) && Files.size(log) > ROTATION_BYTES) {
            Files.move(log, log(name + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    public Optional<Integer> basePort() {
        try {
            return Optional.of(Integer.valueOf(
                    Files.readString(folder.resolve("base-port")).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // never started
        }
    }

    void rememberBasePort(int basePort) throws IOException {
        Files.writeString(folder.resolve("base-port"), basePort + "\n");
    }

    /** Deletes what a suite put here, and nothing that somebody else keeps in the same folder. */
    public void delete() throws IOException {
        for (String name : CONTENT) {
            Folders.delete(folder.resolve(name));
        }
    }
}
