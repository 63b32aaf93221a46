package org.openccg.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.platform.audit.Hash;

/**
 * Exchanges a caller's plain token once for one that carries its permissions, so that the policy enforcer decides
 * locally. What was learnt is kept for {@link PermissionConfig#interval()}: a revoked role bites within it.
 */
@ApplicationScoped
class PermissionExchange implements SecurityIdentityAugmentor {

    static final String ORIGINAL_TOKEN = "original-token";

    private final PermissionConfig config;
    private final PermissionEndpoint endpoint;
    private final Cache<String, Optional<String>> known;

    PermissionExchange(PermissionConfig config, PermissionEndpoint endpoint) {
        this.config = config;
        this.endpoint = endpoint;
        this.known = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterWrite(config.interval())
                .build();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (!config.enforced() || identity.isAnonymous() || credential == null) {
            return Uni.createFrom().item(identity);
        }
        String token = credential.getToken();
        String key = Hash.of(token);
        var present = known.getIfPresent(key);
        if (present != null) {
            return Uni.createFrom().item(carrying(identity, token, present));
        }
        return context.runBlocking(
                () -> carrying(identity, token, known.get(key, unknown -> endpoint.permissionsFor(token))));
    }

    /** The same person with the permission-bearing token; without permissions the enforcer sees the plain one and asks itself. */
    private static SecurityIdentity carrying(SecurityIdentity identity, String original, Optional<String> permitted) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addAttributes(identity.getAttributes())
                .addAttribute(ORIGINAL_TOKEN, original)
                .addCredential(new AccessTokenCredential(permitted.orElse(original)))
                .build();
    }
}
