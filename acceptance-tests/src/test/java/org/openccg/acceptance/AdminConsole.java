package org.openccg.acceptance;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.openccg.local.realm.Administrator;

/** What an administrator can do to the running realm by hand. */
final class AdminConsole {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AdminConsole() {}

    static JsonNode get(String path) {
        return read(as().get(path).then().statusCode(200).extract().asString());
    }

    static Response send(String method, String path, String body) {
        return as().contentType(ContentType.JSON).body(body).request(method, path);
    }

    static void done(String method, String path, String body) {
        send(method, path, body).then().statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    static String client(String clientId) {
        return "/clients/"
                + get("/clients?clientId=" + clientId).path(0).path("id").asText();
    }

    static JsonNode person(String username) {
        return get("/users?exact=true&username=" + username).path(0);
    }

    /** The whole realm but its people, with everything in one order. */
    static String export() {
        String all = as().post("/partial-export?exportClients=true&exportGroupsAndRoles=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return ordered(read(all));
    }

    /** Keycloak's own record of what was written in the realm. */
    static int writes() {
        return get("/admin-events?max=100000&operationTypes=CREATE&operationTypes=UPDATE&operationTypes=DELETE")
                .size();
    }

    static Administrator administratorAt(URI keycloak) {
        return Administrator.person(keycloak, "admin", password());
    }

    private static RequestSpecification as() {
        String keycloak = TheSuite.get().addresses().keycloak().toString();
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", password())
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().baseUri(keycloak + "/admin/realms/ccg").auth().oauth2(token);
    }

    private static String password() {
        return TheSuite.get().secrets().of("keycloak-admin");
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static String ordered(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, String>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            fields.keySet().removeAll(List.of("id", "_id")); // new for what was made anew
            return fields.toString();
        }
        if (node.isTextual() && node.textValue().startsWith("[")) {
            return ordered(read(node.textValue()));
        }
        List<String> elements = StreamSupport.stream(node.spliterator(), false)
                .map(AdminConsole::ordered)
                .sorted()
                .toList();
        return node.isArray() ? elements.toString() : node.toString();
    }
}
