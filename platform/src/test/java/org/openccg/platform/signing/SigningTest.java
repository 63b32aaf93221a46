package org.openccg.platform.signing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.local.SigningKeys;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SigningTest {

    @Inject
    SignedDocuments documents;

    @Inject
    Keys keys;

    @ConfigProperty(name = "ccg.signing.key")
    Path present;

    @TempDir
    Path folder;

    @Test
    void what_is_signed_is_good_and_nothing_else_is() {
        var signed = sign();
        assertThat(signed.isGood()).isTrue();
        assertThat(signed.payload()).startsWith("{\"a\":1,\"b\":");
        assertThat(documents.find(signed.hash())).contains(signed);

        byte[] other = signed.payload().replace("1", "2").getBytes(StandardCharsets.UTF_8);
        assertThat(signed.signature().isOf(signed.key(), other)).isFalse();
    }

    @Test
    void the_public_key_is_published_under_its_fingerprint() {
        var signed = sign();
        given().get("/keys").then().statusCode(200);
        var published = given().get("/keys").jsonPath();
        String place = "keys.find { it.kid == '" + signed.signature().kid() + "' }.";
        assertThat(published.getString(place + "alg")).isEqualTo("ES256");
        assertThat(published.getString(place + "use")).isEqualTo("sig");
        assertThat(published.getString(place + "x")).isEqualTo(signed.key().x());
        assertThat(published.getString(place + "from")).isNotNull();
        assertThat(published.getString(place + "d")).isNull();
        assertThat(signed.key().thumbprint()).isEqualTo(signed.signature().kid());
    }

    @Test
    void the_thumbprint_is_the_one_of_the_standard() {
        // the key of RFC 7517, appendix A.1
        var key = new Jwk(
                "EC",
                "P-256",
                "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
                "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM");
        assertThat(key.thumbprint()).isEqualTo("cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
    }

    @Test
    void a_key_gives_way_to_the_next_and_never_comes_back() throws IOException {
        var old = SigningKey.in(SigningKeys.fresh(folder));
        var next = SigningKey.in(present);
        var retired = sign();
        try {
            keys.use(old.jwk());
            assertThat(keys.find(retired.signature().kid()).orElseThrow().until())
                    .isNotNull();
            assertThat(documents.find(retired.hash()).orElseThrow().isGood()).isTrue();
            assertThatThrownBy(() -> keys.use(next.jwk()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("does not come back");
        } finally {
            reinstate(next.jwk().thumbprint(), old.jwk().thumbprint());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no PEM at all", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"})
    void nothing_starts_without_a_key(String content) throws IOException {
        var file = Files.writeString(folder.resolve("key.pem"), content);
        assertThatThrownBy(() -> SigningKey.in(file)).hasMessageContaining("ccg.signing.key names no key to sign with");
    }

    @Test
    void nothing_starts_with_halves_of_two_keys() throws IOException {
        String one = Files.readString(SigningKeys.fresh(folder));
        String other = Files.readString(SigningKeys.fresh(folder));
        var mixed = Files.writeString(
                folder.resolve("mixed.pem"),
                one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                        + other.substring(other.indexOf("-----BEGIN PUBLIC")));
        assertThatThrownBy(() -> SigningKey.in(mixed)).hasMessageContaining("do not belong together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signed_document set kind = 'OTHER'",
                "delete from signed_document",
                "update checkpoint set number = 77",
                "delete from checkpoint_leaf",
                "update signing_key set jwk = '{}'",
                "delete from signing_key"
            })
    void what_was_signed_is_beyond_the_reach_of_the_services_own_login(String tampering) throws SQLException {
        sign();
        try (var database = Database.asService();
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signed_document set kind = 'OTHER'",
                "delete from signed_document",
                "update signing_key set first_used_at = now()",
                "delete from signing_key"
            })
    void and_of_its_owner(String tampering) throws SQLException {
        sign();
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering))
                    .hasMessageMatching("(?s).*(append-only|never changed|violates foreign key).*");
        }
    }

    private SignedDocument sign() {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.sign("SAMPLE", Map.of("b", UUID.randomUUID(), "a", 1)));
    }

    /** The other tests go on with the key they began with. */
    private static void reinstate(String kid, String other) {
        try (var database = Database.asOwner();
                var statement = database.createStatement()) {
            statement.execute("alter table signing_key disable trigger user");
            statement.execute("update signing_key set retired_at = now() where kid = '%s'".formatted(other));
            statement.execute("update signing_key set retired_at = null where kid = '%s'".formatted(kid));
            statement.execute("alter table signing_key enable trigger user");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
