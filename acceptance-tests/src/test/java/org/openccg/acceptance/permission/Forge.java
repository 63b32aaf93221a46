package org.openccg.acceptance.permission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens out of a real one. */
final class Forge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode header;
    private final ObjectNode claims;

    private Forge(ObjectNode header, ObjectNode claims) {
        this.header = header;
        this.claims = claims;
    }

    static Forge from(String token) {
        String[] parts = token.split("\\.");
        return new Forge(read(parts[0]), read(parts[1]));
    }

    static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    Forge header(String name, String value) {
        var other = header.deepCopy();
        other.put(name, value);
        return new Forge(other, claims);
    }

    Forge claims(Consumer<ObjectNode> change) {
        var other = claims.deepCopy();
        change.accept(other);
        return new Forge(header, other);
    }

    String claim(String name) {
        return claims.path(name).asText();
    }

    String withSignature(String signature) {
        return content() + "." + signature;
    }

    String signedBy(PrivateKey key) {
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(content().getBytes(StandardCharsets.US_ASCII));
            return withSignature(text(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String signedWith(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return withSignature(text(mac.doFinal(content().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String content() {
        return encode(header) + "." + encode(claims);
    }

    static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode read(String part) {
        try {
            return (ObjectNode) JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no token of ours", e);
        }
    }

    private static String encode(ObjectNode node) {
        return text(node.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
