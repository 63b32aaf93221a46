package org.openccg.acceptance;

import static io.restassured.RestAssured.given;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openccg.local.Service;

/** Real tokens of the suite's realm. */
final class Tokens {

    private static final Map<String, String> HELD = new ConcurrentHashMap<>();

    private Tokens() {}

    static String of(String username) {
        return HELD.computeIfAbsent(
                username, name -> TheSuite.get().tokens().of(name).text());
    }

    /** A service's own token, good for one receiver. */
    static String ofService(Service service, Service receiver) {
        return HELD.computeIfAbsent(
                service + " to " + receiver, any -> given().formParam("grant_type", "client_credentials")
                        .formParam("client_id", service.id())
                        .formParam("client_secret", TheSuite.get().secrets().of(service.id()))
                        .formParam("scope", "to-" + receiver.id())
                        .post(TheSuite.get().addresses().realm() + "/protocol/openid-connect/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token"));
    }

    static Set<String> rolesOf(String username) {
        return TheSuite.get().people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .map(person -> (Set<String>) new HashSet<>(person.roles()))
                .orElseThrow();
    }
}
