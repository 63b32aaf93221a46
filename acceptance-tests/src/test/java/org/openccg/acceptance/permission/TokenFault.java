package org.openccg.acceptance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Person;
import org.openccg.local.Service;

/**
 * One way in which a token can be wrong.
 *
 * @param authorization what is sent as Authorization to each service; nothing when there is nothing for it
 */
record TokenFault(String name, Map<Service, String> authorization) {

    /** Everything about these tokens is right but the one thing named; the first is right altogether. */
    static List<TokenFault> all(Mint mint) {
        var faults = new ArrayList<TokenFault>();
        var chair = tokens("ccg-cli", "openid");
        String real = chair.path("access_token").asText();
        var ours = Forge.from(real).header("kid", mint.keyId());
        var key = mint.key().getPrivate();
        long now = Instant.now().getEpochSecond();

        faults.add(bearer("none of these: signed with the same key of the realm, and right", ours.signedBy(key)));
        faults.add(new TokenFault("no token", Map.of()));
        faults.add(bearer("no token but some text", "not.a.token"));
        faults.add(each(
                "name and password instead of a token",
                service -> "Basic "
                        + Base64.getEncoder().encodeToString((Cast.CHAIR + ":" + Person.PASSWORD).getBytes())));
        faults.add(bearer("expired", expired()));
        faults.add(bearer(
                "expired long ago",
                ours.claims(all -> all.put("exp", now - 3600)).signedBy(key)));
        faults.add(bearer(
                "not yet valid", ours.claims(all -> all.put("nbf", now + 3600)).signedBy(key)));
        faults.add(bearer("of another realm", ofAnotherRealm()));
        faults.add(bearer(
                "of another issuer",
                ours.claims(all -> all.put("iss", "https://elsewhere.example.org/realms/ccg"))
                        .signedBy(key)));
        faults.add(bearer(
                "meant for nobody", tokens(Mint.PLAIN).path("access_token").asText()));
        faults.add(each(
                "meant for another service",
                service -> "Bearer "
                        + tokens(Mint.PLAIN, "to-" + other(service).id())
                                .path("access_token")
                                .asText()));
        faults.add(each("another service's, meant for another one", service -> "Bearer " + ofAnotherService(service)));
        faults.add(
                each("with permissions at another service", service -> "Bearer " + permissions(real, other(service))));
        faults.add(bearer("an ID token", chair.path("id_token").asText()));
        faults.add(bearer("a refresh token", chair.path("refresh_token").asText()));
        var unsigned = Forge.from(real).header("alg", "none");
        faults.add(bearer("alg=none, not signed", unsigned.withSignature("")));
        faults.add(bearer("alg=none, signature kept", unsigned.withSignature(Forge.signatureOf(real))));
        faults.add(bearer(
                "tampered: another role, signature kept",
                Forge.from(real)
                        .claims(all ->
                                all.withObject("realm_access").putArray("roles").add("service"))
                        .withSignature(Forge.signatureOf(real))));
        faults.add(bearer(
                "HS256 with the public key as the secret",
                ours.header("alg", "HS256").signedWith(mint.key().getPublic().getEncoded())));
        var foreign = Forge.newKey().getPrivate();
        faults.add(bearer(
                "signed by a stranger under the realm's key id",
                Forge.from(real).signedBy(foreign)));
        faults.add(bearer(
                "signed by the realm under another of its key ids",
                Forge.from(real).signedBy(key)));
        faults.add(bearer(
                "signed by a stranger under a key id of his",
                ours.header("kid", "his-own").signedBy(foreign)));
        return List.copyOf(faults);
    }

    private static TokenFault bearer(String name, String token) {
        return each(name, service -> "Bearer " + token);
    }

    private static TokenFault each(String name, Function<Service, String> authorization) {
        return new TokenFault(
                name, Stream.of(Service.values()).collect(Collectors.toMap(service -> service, authorization)));
    }

    @Nullable
    String sentTo(Service service) {
        return authorization.get(service);
    }

    private static JsonNode tokens(String client, String... scope) {
        return KeycloakAdmin.token(KeycloakAdmin.REALM, Cast.password(client, Cast.CHAIR, Person.PASSWORD, scope));
    }

    private static String expired() {
        var brief = tokens(Mint.BRIEF);
        try {
            Thread.sleep(1000 * (brief.path("expires_in").asLong() + 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return brief.path("access_token").asText();
    }

    private static String ofAnotherRealm() {
        return KeycloakAdmin.token(Mint.OTHER_REALM, Cast.password("ccg-cli", Cast.CHAIR, Person.PASSWORD))
                .path("access_token")
                .asText();
    }

    private static String ofAnotherService(Service service) {
        return KeycloakAdmin.token(
                        KeycloakAdmin.REALM,
                        Cast.clientCredentials(
                                service.id(), "to-" + other(service).id()))
                .path("access_token")
                .asText();
    }

    private static String permissions(String bearer, Service audience) {
        return KeycloakAdmin.grant(
                        KeycloakAdmin.REALM,
                        bearer,
                        Map.of("grant_type", "urn:ietf:params:oauth:grant-type:uma-ticket", "audience", audience.id()))
                .path("access_token")
                .asText();
    }

    private static Service other(Service service) {
        return service == Service.REGISTRY ? Service.APPEALS : Service.REGISTRY;
    }
}
