package org.openccg.platform.signing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.platform.audit.Hash;

/** A public key on the curve P-256 (RFC 7517), without anything about its use. */
@Schema(name = "PublicKey")
@JsonPropertyOrder({"kty", "crv", "x", "y"})
public record Jwk(
        @Schema(examples = "EC") String kty,
        @Schema(examples = "P-256") String crv,

        @Schema(examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
        String x,

        @Schema(examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
        String y) {

    static final String CURVE = "secp256r1";
    private static final int SIZE = 32;

    static Jwk of(ECPublicKey key) {
        var point = key.getW();
        return new Jwk("EC", "P-256", coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    /** RFC 7638: the fingerprint of the key, and its id. */
    public String thumbprint() {
        String canonical = "{\"crv\":\"%s\",\"kty\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(crv, kty, x, y);
        return encode(HexFormat.of().parseHex(Hash.of(canonical)));
    }

    ECPublicKey key() throws GeneralSecurityException {
        var point = new ECPoint(number(x), number(y));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
    }

    static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static BigInteger number(String coordinate) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(coordinate));
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = new byte[SIZE];
        byte[] digits = number.toByteArray();
        int from = Math.max(0, digits.length - SIZE);
        System.arraycopy(digits, from, bytes, SIZE - (digits.length - from), digits.length - from);
        return encode(bytes);
    }
}
