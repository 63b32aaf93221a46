package org.openccg.platform.security;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.keycloak.pep.runtime.DefaultPolicyEnforcerResolver;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;
import org.openccg.platform.problem.PeerUnavailable;

/** Has Quarkus enforce with ours instead of the stock enforcer. */
@Alternative
@Priority(1)
@ApplicationScoped
class LocalEnforcement implements PolicyEnforcerResolver {

    private final Instance<DefaultPolicyEnforcerResolver> stock;
    private final KnownPermissions known;
    private final BlockingSecurityExecutor blocking;
    private final long readTimeout;
    private volatile @Nullable PolicyEnforcer enforcer;

    LocalEnforcement(
            Instance<DefaultPolicyEnforcerResolver> stock,
            KnownPermissions known,
            BlockingSecurityExecutor blocking,
            VertxHttpConfig http) {
        this.stock = stock;
        this.known = known;
        this.blocking = blocking;
        this.readTimeout = http.readTimeout().toMillis();
    }

    @Override
    public Uni<PolicyEnforcer> resolvePolicyEnforcer(
            @Nullable RoutingContext context, @Nullable OidcTenantConfig tenant) {
        var present = enforcer;
        return present != null ? Uni.createFrom().item(present) : blocking.executeBlocking(this::made);
    }

    /** The stock one asks Keycloak for its resources when it is made: with Keycloak gone the next request tries again. */
    private synchronized PolicyEnforcer made() {
        var present = enforcer;
        if (present == null) {
            try {
                var given =
                        stock.get().resolvePolicyEnforcer(null, null).await().indefinitely();
                present = new LocalEnforcer(given, known);
            } catch (RuntimeException e) {
                throw new PeerUnavailable("Keycloak", e);
            }
            enforcer = present;
        }
        return present;
    }

    @Override
    public long getReadTimeout() {
        return readTimeout;
    }
}
