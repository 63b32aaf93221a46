package org.openccg.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords and client secrets of one suite, made once and readable by their owner alone. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets in(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new Refusal("The secrets in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return new Secrets(file, values);
    }

    public String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new Refusal("There is no secret named " + name + " in " + file + ".");
        }
        return value;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Makes those that are not there yet; the others stay as they are. */
    void make(Collection<String> names) throws IOException {
        boolean made = false;
        for (String name : names) {
            made |= values.putIfAbsent(name, random()) == null;
        }
        if (made) {
            write();
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write() throws IOException {
        StringWriter text = new StringWriter();
        new TreeMap<>(values).forEach((name, value) -> text.append(name + "=" + value + "\n"));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".new", ownerOnly);
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
