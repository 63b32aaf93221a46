package org.openccg.platform.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** Both halves of a key. The private one is used here and shown nowhere. */
final class SigningKey {

    private static final byte[] SAMPLE = "sample".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey secret;
    private final Jwk jwk;

    private SigningKey(PrivateKey secret, Jwk jwk) {
        this.secret = secret;
        this.jwk = jwk;
    }

    /** From a PEM file with the blocks PRIVATE KEY (PKCS #8) and PUBLIC KEY of one key on P-256. */
    static SigningKey in(Path file) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            var factory = KeyFactory.getInstance("EC");
            var secret = (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY")));
            var open = (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC KEY")));
            var key = new SigningKey(secret, Jwk.of(open));
            if (!open.getParams().getOrder().equals(Jwk.curve().getOrder())) {
                throw new GeneralSecurityException("the key is not on the curve P-256");
            }
            if (!key.sign(SAMPLE).isOf(key.jwk, SAMPLE)) {
                throw new GeneralSecurityException("the two halves do not belong together");
            }
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException(
                    "ccg.signing.key names no key to sign with, see docs/operations.md: %s (%s)"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    Jwk jwk() {
        return jwk;
    }

    Jws sign(byte[] payload) {
        String kid = jwk.thumbprint();
        String header = Jws.header(kid);
        try {
            var signature = Signature.getInstance(Jws.ALGORITHM);
            signature.initSign(secret);
            signature.update(Jws.input(header, payload));
            return new Jws(kid, header + ".." + Jwk.encode(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] block(String pem, String name) {
        var matcher = Pattern.compile("-----BEGIN %1$s-----([^-]+)-----END %1$s-----".formatted(name))
                .matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException("there is no block " + name);
        }
        return Base64.getMimeDecoder().decode(matcher.group(1));
    }
}
