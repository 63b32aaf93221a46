package org.openccg.registry.merger;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a practice answered, so that the database alone tells nobody: AES-GCM with a key that is kept apart from it.
 * What is sealed for one practice in one merger opens nowhere else.
 */
@ApplicationScoped
class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Seal(@ConfigProperty(name = "ccg.seal.key") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("ccg.seal.key must have %d characters at least".formatted(SHORTEST));
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            key = new SecretKeySpec(digest.digest(secret.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java does not know SHA-256", e);
        }
    }

    /** Made at start, so that a service without its key does not start at all. */
    void start(@Observes StartupEvent start) {}

    byte[] close(Vote vote, UUID merger, String practice) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, vote.bytes(), merger, practice);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Fails where somebody changed it, or put it where another practice's was. */
    Vote open(byte[] sealed, UUID merger, String practice) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return Vote.of(run(Cipher.DECRYPT_MODE, nonce, rest, merger, practice));
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, UUID merger, String practice) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((merger + " " + practice).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A vote cannot be sealed or opened with this key", e);
        }
    }
}
