package org.openccg.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The reviewed realm file, completed with what only one installation knows: secrets and people. */
public final class Realm {

    /** The launcher itself, with the role of a service. */
    static final String LOCAL_CLIENT = "ccg-local";

    /** The one client that signs people in by password, for the command line. */
    static final String COMMAND_CLIENT = "ccg-cli";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** With invented people, and secrets that were made for one machine. */
    static ObjectNode local(Path source, Secrets secrets, List<Person> people) throws IOException {
        ObjectNode realm = read(source);
        for (JsonNode client : realm.path("clients")) {
            String id = client.path("clientId").asText();
            if (secrets.has(id)) {
                ((ObjectNode) client).put("secret", secrets.of(id));
            }
        }
        ArrayNode users = realm.withArray("users");
        people.forEach(person -> users.add(user(person)));
        return realm;
    }

    /** Without people and without sign-in by password; a secret that is not in the environment stays as it is. */
    public static JsonNode ofOthers(Repository repository, Map<String, String> environment) throws IOException {
        ObjectNode realm = read(repository.realm());
        for (JsonNode one : realm.path("clients")) {
            ObjectNode client = (ObjectNode) one;
            String variable = client.path("secret").asText().replaceAll("^[$][{]|}$", "");
            client.remove("secret");
            if (environment.containsKey(variable)) {
                client.put("secret", environment.get(variable));
            }
            if (client.path("clientId").asText().equals(COMMAND_CLIENT)) {
                client.put("enabled", false);
            }
        }
        return realm;
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
        ArrayNode roles = user.putArray("realmRoles").add("default-roles-ccg");
        person.roles().forEach(roles::add);
        person.organisations().forEach(user.putObject("attributes").putArray("organisations")::add);
        return user;
    }
}
