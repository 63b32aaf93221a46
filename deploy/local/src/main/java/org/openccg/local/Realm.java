package org.openccg.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reviewed realm file, completed with what only one installation knows: secrets, ports and people. */
final class Realm {

    /** Confidential clients besides the services' own. */
    static final String LOCAL_CLIENT = "ccg-local";

    static final String COMMAND_CLIENT = "ccg-cli";
    private static final String SWAGGER_CLIENT = "ccg-swagger";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;
    private final Addresses addresses;
    private final List<Person> people;

    Realm(Secrets secrets, Addresses addresses, List<Person> people) {
        this.secrets = secrets;
        this.addresses = addresses;
        this.people = people;
    }

    String render(Path source) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(source.toFile());
        for (JsonNode client : realm.path("clients")) {
            complete((ObjectNode) client);
        }
        ArrayNode users = realm.withArray("users");
        people.forEach(person -> users.add(user(person)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private void complete(ObjectNode client) {
        String id = client.path("clientId").asText();
        if (secrets.has(id)) {
            client.put("secret", secrets.of(id));
        }
        if (id.equals(SWAGGER_CLIENT)) {
            ArrayNode origins = client.putArray("webOrigins");
            ArrayNode redirects = client.putArray("redirectUris");
            origins().forEach(origin -> {
                origins.add(origin);
                redirects.add(origin + "/q/swagger-ui/oauth2-redirect.html");
            });
        }
    }

    /** Both names of this machine, for browsers take them for two. */
    private Stream<String> origins() {
        return Stream.of("localhost", "127.0.0.1").flatMap(host -> Stream.of(Service.values())
                .map(service -> "http://" + host + ":" + addresses.port(service)));
    }

    private static ObjectNode user(Person person) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", person.subject())
                .put("username", person.username())
                .put("enabled", true)
                .put("firstName", person.givenName())
                .put("lastName", person.familyName())
                .put("email", person.username() + "@example.org")
                .put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", Person.PASSWORD);
        person.roles().forEach(user.putArray("realmRoles")::add);
        person.organisations().forEach(user.putObject("attributes").putArray("organisations")::add);
        return user;
    }
}
