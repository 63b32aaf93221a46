package org.openccg.platform.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.AuthorizationContext;
import org.keycloak.adapters.authorization.PolicyEnforcer;
import org.keycloak.adapters.authorization.spi.HttpRequest;
import org.keycloak.adapters.authorization.spi.HttpResponse;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.EnforcementMode;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.MethodConfig;
import org.keycloak.representations.adapters.config.PolicyEnforcerConfig.PathConfig;
import org.keycloak.representations.idm.authorization.Permission;

/**
 * The policy enforcer with the paths of its configuration, deciding on what is known of the caller's token. The stock
 * one asks Keycloak about every path it has not seen for a while, even for a stranger, and again before it denies.
 */
final class LocalEnforcer extends PolicyEnforcer {

    private static final AuthorizationContext DENIED = new AuthorizationContext();

    private final KnownPermissions known;

    LocalEnforcer(PolicyEnforcer stock, KnownPermissions known) {
        super(like(stock));
        this.known = known;
        var paths = getPathMatcher();
        paths.getPathConfig().putAll(stock.getPaths());
        // from here on the matcher looks nothing up
        getAuthzClient().getConfiguration().getPolicyEnforcerConfig().setLazyLoadPaths(false);
    }

    /** Starts without paths: for each one it would ask Keycloak what the stock enforcer has learnt already. */
    private static Builder like(PolicyEnforcer stock) {
        var given = stock.getAuthzClient().getConfiguration();
        var config = new PolicyEnforcerConfig();
        config.setLazyLoadPaths(true);
        return PolicyEnforcer.builder()
                .authServerUrl(given.getAuthServerUrl())
                .realm(given.getRealm())
                .clientId(given.getResource())
                .credentials(given.getCredentials())
                .httpClient(given.getHttpClient())
                .enforcerConfig(config);
    }

    @Override
    public AuthorizationContext enforce(HttpRequest request, HttpResponse response) {
        @Nullable PathConfig path = getPathMatcher().matches(request.getRelativePath());
        @Nullable String token = request.getPrincipal().getRawToken();
        if (path == null) {
            return DENIED;
        }
        if (path.getEnforcementMode() == EnforcementMode.DISABLED) {
            return new AuthorizationContext(new AccessToken(), path);
        }
        if (token == null) {
            return DENIED;
        }
        var granted = known.of(token);
        return isGranted(granted, path, request.getMethod()) ? contextOf(granted, path) : DENIED;
    }

    private static boolean isGranted(List<Permission> granted, PathConfig path, String method) {
        return granted.stream()
                .filter(permission -> permission.getResourceName().equals(path.getName()))
                .anyMatch(permission -> covers(permission.getScopes(), method, path.getMethods()));
    }

    /** A method that is not listed is left to the inner wall, which answers 405. */
    private static boolean covers(Set<String> scopes, String method, List<MethodConfig> listed) {
        return listed.stream()
                .filter(config -> config.getMethod().equals(method))
                .findFirst()
                .map(config -> covers(scopes, config))
                .orElse(true);
    }

    private static boolean covers(Set<String> scopes, MethodConfig needed) {
        return switch (needed.getScopesEnforcementMode()) {
            case ALL -> scopes.containsAll(needed.getScopes());
            case ANY -> needed.getScopes().stream().anyMatch(scopes::contains);
            case DISABLED -> true;
        };
    }

    private static AuthorizationContext contextOf(List<Permission> granted, PathConfig path) {
        var authorization = new AccessToken.Authorization();
        authorization.setPermissions(granted);
        var token = new AccessToken();
        token.setAuthorization(authorization);
        return new AuthorizationContext(token, path);
    }
}
