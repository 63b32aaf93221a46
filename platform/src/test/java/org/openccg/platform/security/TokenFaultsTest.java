package org.openccg.platform.security;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.TestKey;

/** One thing wrong with a token at a time, and it is worth nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TokenFaultsTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start");

    @Test
    void a_token_as_the_realm_gives_it_is_good() {
        answers(GP.token(), 201);
    }

    @ParameterizedTest
    @EnumSource(names = {"RS384", "RS512", "PS256", "PS512"})
    void only_the_realms_own_algorithm_signs(SignatureAlgorithm algorithm) {
        answers(GP.claims().jws().algorithm(algorithm).sign(TestKey.privateKey()), 401);
    }

    @Test
    void the_public_key_is_no_shared_secret() {
        byte[] published = Base64.getDecoder().decode(TestKey.publicKey());
        var secret = new SecretKeySpec(published, "HmacSHA256");

        answers(GP.claims().jws().algorithm(SignatureAlgorithm.HS256).sign(secret), 401);
    }

    @Test
    void an_unsigned_token_says_nothing() {
        String payload = GP.token().split("\\.")[1];

        answers(encoded("{\"alg\":\"none\"}") + "." + payload + ".", 401);
    }

    @Test
    void one_changed_claim_spoils_the_signature() {
        String[] parts = GP.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        answers(parts[0] + "." + encoded(claims.replace("\"gp\"", "\"doh\"")) + "." + parts[2], 401);
    }

    @Test
    void a_key_the_token_brings_along_opens_nothing() throws GeneralSecurityException {
        KeyPair own = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var jwk = Map.of("kty", "RSA", "use", "sig");

        answers(GP.claims().sign(own.getPrivate()), 401);
        answers(GP.claims().jws().header("jwk", jwk).sign(own.getPrivate()), 401);
        answers(GP.claims().jws().header("jku", "http://localhost:1/keys").sign(own.getPrivate()), 401);
        answers(GP.claims().jws().header("x5u", "http://localhost:1/keys").sign(own.getPrivate()), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Offline", "Logout", "DPoP", "bearer", ""})
    void only_an_access_token_gives_access(String type) {
        answers(GP.claims().claim("typ", type).sign(TestKey.privateKey()), 401);
    }

    @Test
    void a_token_that_does_not_say_what_it_is_gives_none() {
        answers(GP.claims().remove("typ").sign(TestKey.privateKey()), 401);
    }

    @Test
    void a_token_for_somebody_else_is_worth_nothing_here() {
        answers(GP.claims().audience("other-service").sign(TestKey.privateKey()), 401);
        answers(GP.claims().remove("aud").sign(TestKey.privateKey()), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/realms/other", "http://localhost:1/realms/none/", ""})
    void a_token_of_another_realm_is_worth_nothing(String issuer) {
        answers(GP.claims().issuer(issuer).sign(TestKey.privateKey()), 401);
    }

    @Test
    void a_token_counts_in_its_own_time_only() {
        var now = Instant.now();

        answers(
                GP.claims()
                        .issuedAt(now.minusSeconds(600))
                        .expiresAt(now.minusSeconds(1))
                        .sign(TestKey.privateKey()),
                401);
        answers(
                GP.claims()
                        .claim("nbf", now.plus(Duration.ofMinutes(2)).getEpochSecond())
                        .sign(TestKey.privateKey()),
                401);
    }

    @Test
    void a_token_is_about_somebody() {
        answers(GP.claims().remove("sub").sign(TestKey.privateKey()), 401);
        answers(GP.claims().subject("ada").sign(TestKey.privateKey()), 401);
    }

    private static void answers(String token, int status) {
        RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", "one", "parts", List.of(Map.of("title", "a")), "count", 1))
                .post("/samples")
                .then()
                .statusCode(status);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
