package org.openccg.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.adapters.authorization.util.JsonUtils;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.idm.authorization.Permission;

/**
 * What Keycloak says of a token.
 *
 * @param accepted false when the account is disabled or the session has ended, whatever the token's own expiry
 * @param granted everything its bearer may do here
 * @param asked when the question was put, as {@link System#nanoTime()}
 */
record Permissions(boolean accepted, List<Permission> granted, long asked) {

    /** What a token says of itself, if it does; beyond the interval it is no longer accepted. */
    static Optional<Permissions> carriedBy(String token, Duration interval) {
        var read = JsonUtils.asAccessToken(token);
        return read.getAuthorization() == null ? Optional.empty() : Optional.of(of(read, interval));
    }

    private static Permissions of(AccessToken token, Duration interval) {
        var issued =
                Optional.ofNullable(token.getIat()).map(Instant::ofEpochSecond).orElse(Instant.EPOCH);
        var age = Duration.between(issued, Instant.now());
        if (age.compareTo(interval) >= 0) {
            return new Permissions(false, List.of(), System.nanoTime());
        }
        var granted =
                Optional.ofNullable(token.getAuthorization().getPermissions()).orElse(List.of());
        return new Permissions(true, List.copyOf(granted), System.nanoTime() - Math.max(0, age.toNanos()));
    }
}
