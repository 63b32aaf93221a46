package org.openccg.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Settings as {@code docs/security.md} quotes them: {@code `realm path/in/the/file = value`}, {@code `service key = value`};
 * {@code ~} and {@code !~} for what the value does and does not contain, {@code absent} for what is left as Keycloak has it.
 */
final class QuotedSettings {

    private static final Pattern QUOTED = Pattern.compile("`(realm|service) (\\S+) (?:absent|(=|~|!~) ([^`]+))`");

    private final JsonNode realm;
    private final Properties service = new Properties();

    QuotedSettings(Path checkout) {
        try (var properties = Files.newBufferedReader(
                checkout.resolve("platform/src/main/resources/META-INF/microprofile-config.properties"))) {
            realm = new ObjectMapper()
                    .readTree(checkout.resolve("deploy/keycloak/ccg-realm.json").toFile());
            service.load(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One quotation, and whether it is true. */
    record Quoted(String text, boolean holds) {}

    Stream<Quoted> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(quoted -> new Quoted(
                        quoted.group(),
                        holds(
                                quoted.group(1).equals("realm")
                                        ? inRealm(quoted.group(2))
                                        : service.getProperty(quoted.group(2), ""),
                                String.valueOf(quoted.group(3)),
                                String.valueOf(quoted.group(4)))));
    }

    private static boolean holds(String value, String how, String expected) {
        return switch (how) {
            case "=" -> value.equals(expected);
            case "~" -> value.contains(expected);
            case "!~" -> !value.isEmpty() && !value.contains(expected);
            default -> value.isEmpty();
        };
    }

    private String inRealm(String path) {
        JsonNode node = realm;
        for (String step : path.split("/")) {
            node = node.isArray() ? named(node, step) : node.path(step);
        }
        return node.asText();
    }

    private static JsonNode named(JsonNode list, String name) {
        for (JsonNode each : list) {
            if (each.path("clientId").asText(each.path("name").asText()).equals(name)) {
                return each;
            }
        }
        return list.path(-1);
    }
}
