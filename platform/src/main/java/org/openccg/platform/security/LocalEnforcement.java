package org.openccg.platform.security;

import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.oidc.OidcTenantConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import org.jspecify.annotations.Nullable;
import org.keycloak.adapters.authorization.PolicyEnforcer;

/** Has Quarkus enforce with ours instead of the stock enforcer. */
@Decorator
@Priority(1)
class LocalEnforcement implements PolicyEnforcerResolver {

    private final PolicyEnforcerResolver stock;
    private final KnownPermissions known;
    private volatile @Nullable Uni<PolicyEnforcer> enforcer;

    LocalEnforcement(@Delegate PolicyEnforcerResolver stock, KnownPermissions known) {
        this.stock = stock;
        this.known = known;
    }

    @Override
    public Uni<PolicyEnforcer> resolvePolicyEnforcer(RoutingContext context, OidcTenantConfig tenant) {
        var present = enforcer;
        if (present == null) {
            present = stock.resolvePolicyEnforcer(context, tenant)
                    .<PolicyEnforcer>map(given -> new LocalEnforcer(given, known))
                    .memoize()
                    .indefinitely();
            enforcer = present;
        }
        return present;
    }

    @Override
    public long getReadTimeout() {
        return stock.getReadTimeout();
    }
}
