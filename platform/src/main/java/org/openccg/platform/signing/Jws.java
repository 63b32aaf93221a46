package org.openccg.platform.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/**
 * A signature beside what was signed: compact JWS with the payload left out (RFC 7515, appendix F).
 *
 * @param kid the fingerprint of the key
 * @param compact {@code header..signature}
 */
public record Jws(String kid, String compact) {

    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    static String header(String kid) {
        return Jwk.encode("{\"alg\":\"ES256\",\"kid\":\"%s\"}".formatted(kid).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] input(String header, byte[] payload) {
        return (header + "." + Jwk.encode(payload)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the holder of the key signed exactly this. */
    public boolean isOf(Jwk key, byte[] payload) {
        String header = header(key.thumbprint());
        if (!compact.startsWith(header + "..")) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key.key());
            signature.update(input(header, payload));
            return signature.verify(Base64.getUrlDecoder().decode(compact.substring(header.length() + 2)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
