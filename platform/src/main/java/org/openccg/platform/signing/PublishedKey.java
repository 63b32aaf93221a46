package org.openccg.platform.signing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public key as it is published.
 *
 * @param kid its fingerprint: the thumbprint of RFC 7638
 * @param from when it was first used
 * @param until when another took its place; what it signed stays good
 */
@Schema(name = "PublishedKey")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedKey(
        @Schema(examples = "EC") String kty,
        @Schema(examples = "P-256") String crv,

        @Schema(examples = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
        String x,

        @Schema(examples = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
        String y,

        @Schema(examples = "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U")
        String kid,

        @Schema(examples = "ES256") String alg,
        @Schema(examples = "sig") String use,
        Instant from,
        @Nullable Instant until) {

    static PublishedKey of(Jwk key, Instant from, @Nullable Instant until) {
        return new PublishedKey(
                key.kty(),
                key.crv(),
                key.x(),
                key.y(),
                key.thumbprint(),
                "ES256",
                "sig",
                Objects.requireNonNull(from),
                until);
    }

    @JsonIgnore
    @Schema(hidden = true)
    public Jwk jwk() {
        return new Jwk(kty, crv, x, y);
    }
}
