package org.openccg.platform.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The public key beside what it signed.
 *
 * @param kid its fingerprint: to be compared with the one learnt by another way
 */
@Schema(name = "NamedKey")
public record NamedKey(String kty, String crv, String x, String y, String kid) {

    static NamedKey of(Jwk key) {
        return new NamedKey(key.kty(), key.crv(), key.x(), key.y(), key.thumbprint());
    }
}
