package org.openccg.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The reviewed realm file, completed with what only one installation knows: secrets and people. */
final class Realm {

    /** The launcher itself, with the role of a service. */
    static final String LOCAL_CLIENT = "ccg-local";

    /** The one client that signs people in by password, for the command line. */
    static final String COMMAND_CLIENT = "ccg-cli";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;
    private final List<Person> people;

    Realm(Secrets secrets, List<Person> people) {
        this.secrets = secrets;
        this.people = people;
    }

    String render(Path source) throws IOException {
        ObjectNode realm = read(source);
        for (JsonNode client : realm.path("clients")) {
            String id = client.path("clientId").asText();
            if (secrets.has(id)) {
                ((ObjectNode) client).put("secret", secrets.of(id));
            }
        }
        ArrayNode users = realm.withArray("users");
        people.forEach(person -> users.add(user(person)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private static ObjectNode read(Path source) throws IOException {
        try {
            return JSON.readValue(source.toFile(), ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new Refusal(
                    "The realm in " + source + " cannot be read: mend line "
                            + e.getLocation().getLineNr() + ".",
                    e);
        }
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
