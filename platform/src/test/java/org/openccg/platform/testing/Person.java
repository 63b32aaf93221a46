package org.openccg.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who calls in an edge test, with a token signed by the test's key. Permissions are given freely here: what
 * Keycloak really grants is proved on the packaged suite.
 *
 * @param organisations as in the token, such as {@code kind:code}
 * @param permissions as {@code resource:scope}
 */
public record Person(
        UUID subject,
        String name,
        Set<String> roles,
        Set<String> organisations,
        Set<String> permissions,
        String client) {

    /** A person whose subject follows from the name, so that the same name is the same person. */
    public static Person named(String name, String... roles) {
        var subject = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Person(subject, name, Set.of(roles), Set.of(), Set.of(), "ccg-cli");
    }

    /** The service account of another service. */
    public static Person service(String client) {
        return new Person(
                UUID.nameUUIDFromBytes(client.getBytes(StandardCharsets.UTF_8)),
                client,
                Set.of("service"),
                Set.of(),
                Set.of("event:deliver"),
                client);
    }

    /** Where e-mail reaches this person, as the token says. */
    public String address() {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    public Person of(String... more) {
        return new Person(subject, name, roles, with(organisations, more), permissions, client);
    }

    public Person may(String... more) {
        return new Person(subject, name, roles, organisations, with(permissions, more), client);
    }

    /** A request with this person's token and a JSON body to come. */
    public RequestSpecification request() {
        return given().auth().oauth2(token()).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** A request that creates or decides: with an Idempotency-Key of its own. */
    public RequestSpecification once() {
        return request().header("Idempotency-Key", UUID.randomUUID());
    }

    /** A step: with an Idempotency-Key and the version looked at. */
    public RequestSpecification step(int version) {
        return once().header("If-Match", "\"" + version + "\"");
    }

    public String token() {
        return claims().sign(TestKey.privateKey());
    }

    /** What the token says, to be changed or signed as no token of the realm would be. */
    public JwtClaimsBuilder claims() {
        return Jwt.claims()
                .subject(subject.toString())
                .claim("name", name)
                .preferredUserName(name)
                .claim("email", address())
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("realm_access", java.util.Map.of("roles", roles))
                .claim("organisations", organisations)
                .claim("scope", String.join(" ", permissions))
                .issuer(setting("quarkus.oidc.token.issuer"))
                .audience(setting("quarkus.application.name"))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(10));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static Set<String> with(Set<String> present, String... more) {
        var all = new HashSet<>(present);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
