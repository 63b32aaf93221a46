package org.openccg.platform.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.PeerUnavailable;
import org.openccg.platform.problem.Problem;

/** Bearer tokens as Quarkus takes them; the challenge is ours, because its own has no body. */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final ObjectMapper json;

    SignIn(OidcAuthenticationMechanism oidc, ObjectMapper json) {
        this.oidc = oidc;
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities)
                .onFailure(OIDCException.class)
                .transform(SignIn::unavailable);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context).onFailure(OIDCException.class).transform(SignIn::unavailable);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return context.response().ended()
                ? Uni.createFrom().item(true)
                : Uni.createFrom().item(() -> answer(context));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Quarkus fetches the realm's keys at its start, or with the first token after it if Keycloak was gone. */
    private static PeerUnavailable unavailable(Throwable cause) {
        return new PeerUnavailable("Keycloak", cause);
    }

    private boolean answer(RoutingContext context) {
        var fault = new Fault(
                null, "No valid token came with the request.", "Send a bearer token that is still valid.", null);
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(text(Problem.of(CommonProblem.NOT_SIGNED_IN, List.of(fault))));
        return true;
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
