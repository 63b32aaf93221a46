package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.time.BusinessClock;

/** An archive that knows the checksum of everything in it. All of it bears one time, so that it can be made again. */
final class Zip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<String> checksums = new ArrayList<>();
    private String last = "";

    Zip(OutputStream output, Instant time) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, BusinessClock.LONDON);
    }

    void put(String path, String text) throws IOException {
        put(path, entry -> entry.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void put(String path, Bundle content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        var digested = new DigestOutputStream(zip, Hash.digest());
        content.writeTo(digested);
        zip.closeEntry();
        last = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        checksums.add("%s  %s%n".formatted(last, path).replace(System.lineSeparator(), "\n"));
    }

    /** SHA-256, in hexadecimal, of what was put in last. */
    String lastChecksum() {
        return last;
    }

    /** In the form that {@code sha256sum --check} reads. */
    void putChecksums() throws IOException {
        put("checksums.txt", String.join("", checksums));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
