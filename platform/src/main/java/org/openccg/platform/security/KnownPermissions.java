package org.openccg.platform.security;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.keycloak.representations.idm.authorization.Permission;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.problem.PeerUnavailable;

/**
 * What the bearers of lately seen tokens may do, by the token's hash. Keycloak is asked once per token and
 * {@link PermissionConfig#interval()}, however many requests come at the same time; a failure is not remembered.
 * A token that carries permissions is such an answer itself, and is believed no longer than any other.
 */
@ApplicationScoped
class KnownPermissions {

    private final PermissionConfig config;
    private final PermissionEndpoint endpoint;
    private final AsyncCache<String, Permissions> known;

    KnownPermissions(PermissionConfig config, PermissionEndpoint endpoint) {
        this.config = config;
        this.endpoint = endpoint;
        this.known = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfter(Expiry.<String, Permissions>creating((hash, answer) -> left(config.interval(), answer)))
                .executor(Runnable::run)
                .buildAsync();
    }

    List<Permission> of(String token) {
        var answer = await(token);
        if (!answer.accepted()) {
            throw new AuthenticationFailedException("Keycloak no longer accepts the token");
        }
        return answer.granted();
    }

    private Permissions await(String token) {
        try {
            return known.get(Hash.of(token), (hash, executor) -> learn(token)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PeerUnavailable unavailable ? unavailable : e;
        }
    }

    /** Keycloak is never asked with a token that carries permissions: it would end the session it came from. */
    private CompletableFuture<Permissions> learn(String token) {
        return Permissions.carriedBy(token, config.interval())
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> endpoint.ask(token));
    }

    private static Duration left(Duration interval, Permissions answer) {
        var since = Duration.ofNanos(Ticker.systemTicker().read() - answer.asked());
        return interval.compareTo(since) > 0 ? interval.minus(since) : Duration.ZERO;
    }

    /** Under which what is kept is kept. */
    Set<String> hashes() {
        known.synchronous().cleanUp();
        return Set.copyOf(known.asMap().keySet());
    }
}
