package org.openccg.platform.security;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** This service's own tokens, one per receiver: a token for one receiver is worth nothing at another. */
@ApplicationScoped
public class ServiceTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Instance<OidcClients> clients;
    private final Map<String, Tokens> held = new ConcurrentHashMap<>();

    ServiceTokens(Instance<OidcClients> clients) {
        this.clients = clients;
    }

    public String forReceiver(String receiver) {
        return held.compute(receiver, (name, tokens) -> isGood(tokens) ? tokens : fetch(name))
                .getAccessToken();
    }

    private Tokens fetch(String receiver) {
        return clients.get().getClient(receiver).getTokens().await().atMost(PATIENCE);
    }

    private static boolean isGood(@org.jspecify.annotations.Nullable Tokens tokens) {
        return tokens != null && !tokens.isAccessTokenExpired() && !tokens.isAccessTokenWithinRefreshInterval();
    }
}
