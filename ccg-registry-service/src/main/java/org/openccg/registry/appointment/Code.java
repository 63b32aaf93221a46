package org.openccg.registry.appointment;

import java.security.SecureRandom;
import java.util.Base64;
import org.openccg.platform.audit.Hash;

/** What is handed to somebody invited. With 256 random bits there is nothing to guess, and only its hash is kept. */
public record Code(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Code random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Code(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Hash.of(text);
    }

    @Override
    public String toString() {
        return "Code";
    }
}
