package org.openccg.platform.signing;

import java.nio.charset.StandardCharsets;

/**
 * Something signed.
 *
 * @param hash SHA-256 of the payload in hexadecimal
 * @param kind what it is
 * @param payload canonical JSON (RFC 8785)
 * @param signature over the payload
 * @param key with which
 */
public record SignedDocument(String hash, String kind, String payload, Jws signature, Jwk key) {

    /** What is given out, to be checked without us; the payload stands in it as it was signed. */
    public String file() {
        return "{\"payload\":%s,\"signature\":\"%s\",\"key\":{\"crv\":\"%s\",\"kid\":\"%s\",\"kty\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}}"
                .formatted(payload, signature.compact(), key.crv(), signature.kid(), key.kty(), key.x(), key.y());
    }

    boolean isGood() {
        return key.thumbprint().equals(signature.kid())
                && signature.isOf(key, payload.getBytes(StandardCharsets.UTF_8));
    }
}
