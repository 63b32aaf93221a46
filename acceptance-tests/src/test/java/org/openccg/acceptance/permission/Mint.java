package org.openccg.acceptance.permission;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openccg.local.Person;

/** What tokens that are real and yet wrong need: clients, a second realm, and a key of the realm that is in our hands. */
final class Mint implements AutoCloseable {

    static final String OTHER_REALM = "matrix-elsewhere";

    /** Its tokens are good for a second. */
    static final String BRIEF = "matrix-brief";

    /** Its tokens are for whom the scope says, and otherwise for nobody. */
    static final String PLAIN = "matrix-plain";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOME = "/" + KeycloakAdmin.REALM;
    private static final List<String> WHO = List.of("basic", "profile", "roles", "organisations");
    private static final List<String> RECEIVERS =
            List.of("to-ccg-registry-service", "to-authorisation-service", "to-appeals-service");

    private final KeyPair key = Forge.newKey();
    private final String keyId;

    Mint() {
        close();
        var all = new ArrayList<>(WHO);
        all.addAll(RECEIVERS);
        KeycloakAdmin.post(
                HOME + "/partialImport",
                Map.of(
                        "ifResourceExists",
                        "OVERWRITE",
                        "clients",
                        List.of(
                                client(BRIEF, all, List.of(), Map.of("access.token.lifespan", "1")),
                                client(PLAIN, WHO, RECEIVERS, Map.of()))));
        KeycloakAdmin.post("", otherRealm());
        this.keyId = addKey();
    }

    private static Map<String, Object> client(
            String id, List<String> scopes, List<String> optional, Map<String, String> attributes) {
        return Map.of(
                "clientId", id,
                "enabled", true,
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", false,
                "defaultClientScopes", scopes,
                "optionalClientScopes", optional,
                "attributes", attributes);
    }

    /** The realm of the repository under another name, with the chair in it. */
    private static Map<String, Object> otherRealm() {
        try {
            Map<String, Object> realm =
                    JSON.readValue(Path.of("../deploy/keycloak/ccg-realm.json").toFile(), new TypeReference<>() {});
            realm.put("realm", OTHER_REALM);
            realm.remove("keycloakVersion");
            realm.put(
                    "users",
                    List.of(Map.of(
                            "username",
                            Cast.CHAIR,
                            "enabled",
                            true,
                            "firstName",
                            "Amara",
                            "lastName",
                            "Osei",
                            "email",
                            Cast.CHAIR + "@example.org",
                            "emailVerified",
                            true,
                            "credentials",
                            List.of(Map.of("type", "password", "value", Person.PASSWORD)),
                            "realmRoles",
                            List.of("gp"),
                            "attributes",
                            Map.of("organisations", List.of("practice:Z90001")))));
            return realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key that is the realm's for all to see; the realm itself goes on signing with its own. */
    private String addKey() {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        KeycloakAdmin.post(
                HOME + "/components",
                Map.of(
                        "name",
                        PLAIN,
                        "providerId",
                        "rsa",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of(
                                "priority", List.of("-100"),
                                "enabled", List.of("true"),
                                "active", List.of("false"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(pem))));
        String component = component().get(0).path("id").asText();
        return StreamSupport.stream(
                        KeycloakAdmin.get(HOME + "/keys").path("keys").spliterator(), false)
                .filter(each -> each.path("providerId").asText().equals(component))
                .findFirst()
                .orElseThrow()
                .path("kid")
                .asText();
    }

    private static JsonNode component() {
        return KeycloakAdmin.get(HOME + "/components?name=" + PLAIN);
    }

    KeyPair key() {
        return key;
    }

    String keyId() {
        return keyId;
    }

    @Override
    public void close() {
        for (var component : component()) {
            KeycloakAdmin.delete(HOME + "/components/" + component.path("id").asText());
        }
        for (String name : List.of(BRIEF, PLAIN)) {
            for (var client : KeycloakAdmin.get(HOME + "/clients?clientId=" + name)) {
                KeycloakAdmin.delete(HOME + "/clients/" + client.path("id").asText());
            }
        }
        for (var realm : KeycloakAdmin.get("?briefRepresentation=true")) {
            if (realm.path("realm").asText().equals(OTHER_REALM)) {
                KeycloakAdmin.delete("/" + OTHER_REALM);
            }
        }
    }
}
