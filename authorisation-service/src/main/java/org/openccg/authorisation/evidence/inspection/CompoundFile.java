package org.openccg.authorisation.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of office files before 2007, in which those with a password still come. */
final class CompoundFile {

    /** Name of the directory entry every encrypted office file has. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private CompoundFile() {}

    static boolean isEncrypted(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int read = content.read(); read >= 0 && matched < ENCRYPTED.length; read = content.read()) {
                matched = read == ENCRYPTED[matched] ? matched + 1 : read == ENCRYPTED[0] ? 1 : 0;
            }
            return matched == ENCRYPTED.length;
        }
    }
}
