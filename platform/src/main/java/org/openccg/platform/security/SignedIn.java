package org.openccg.platform.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the present request, read from the token. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; asks for a sign-in when there is none. */
    public Caller caller() {
        if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            throw new UnauthorizedException();
        }
        return new Caller(
                subject(token),
                text(token, "name", token.getName()),
                identity.getRoles(),
                organisations(token),
                text(token, "azp", ""));
    }

    /** Where the caller can be reached, if the token says so. */
    public Optional<String> email() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
                ? Optional.of(text(token, "email", "")).filter(address -> !address.isBlank())
                : Optional.empty();
    }

    /** The token as the caller sent it, to carry on to another service for the same person. */
    public String token() {
        return ((JsonWebToken) identity.getPrincipal()).getRawToken();
    }

    private static UUID subject(JsonWebToken token) {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException noUuid) {
            throw new UnauthorizedException("The token's subject is not an id of this realm", noUuid);
        }
    }

    private static String text(JsonWebToken token, String claim, String otherwise) {
        Object value = token.getClaim(claim);
        return value == null ? otherwise : value.toString();
    }

    private static Set<String> organisations(JsonWebToken token) {
        Object claim = token.getClaim("organisations");
        if (claim instanceof JsonArray values) {
            return values.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toUnmodifiableSet());
        }
        if (claim instanceof JsonString single) {
            return Set.of(single.getString());
        }
        return claim instanceof String single ? Set.of(single) : Set.of();
    }
}
