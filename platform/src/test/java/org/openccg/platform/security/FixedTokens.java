package org.openccg.platform.security;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Stands in for Keycloak where the receiver does not look at the token. */
@Mock
@Singleton
class FixedTokens extends ServiceTokens {

    FixedTokens(Instance<OidcClients> clients) {
        super(clients);
    }

    @Override
    public String forReceiver(String receiver) {
        return "for-" + receiver;
    }
}
