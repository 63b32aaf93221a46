package org.openccg.local.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Whether Keycloak's realm says what the file says, in whatever order and however much more it says. */
final class Likeness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Likeness() {}

    /** Objects may have more fields than wanted, except {@code config}; lists hold the same, in any order. */
    static boolean covers(JsonNode found, JsonNode wanted) {
        if (isNothing(found)) {
            return isNothing(wanted);
        }
        if (wanted.isObject()) {
            return wanted.properties().stream().allMatch(field -> coversField(found.path(field.getKey()), field));
        }
        if (wanted.isArray()) {
            return found.size() == wanted.size() && eachIsIn(found, wanted);
        }
        if (isJson(found) && isJson(wanted)) {
            return covers(parsed(found), parsed(wanted));
        }
        return found.isValueNode() && found.asText().equals(wanted.asText());
    }

    /** Keycloak does not say what is off or empty. */
    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isContainerNode() && value.isEmpty()
                || value.isBoolean() && !value.asBoolean()
                || value.isTextual() && value.textValue().isEmpty();
    }

    private static boolean coversField(JsonNode found, Map.Entry<String, JsonNode> wanted) {
        boolean complete = !wanted.getKey().equals("config")
                || found.size() == wanted.getValue().size();
        return complete && covers(found, wanted.getValue());
    }

    private static boolean eachIsIn(JsonNode found, JsonNode wanted) {
        List<JsonNode> rest = new ArrayList<>();
        found.forEach(rest::add);
        for (JsonNode one : wanted) {
            if (!takeFrom(rest, one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean takeFrom(List<JsonNode> rest, JsonNode wanted) {
        for (Iterator<JsonNode> candidates = rest.iterator(); candidates.hasNext(); ) {
            if (covers(candidates.next(), wanted)) {
                candidates.remove();
                return true;
            }
        }
        return false;
    }

    /** Policies keep lists as text. */
    private static boolean isJson(JsonNode value) {
        return value.isTextual() && value.textValue().startsWith("[");
    }

    private static JsonNode parsed(JsonNode text) {
        try {
            return JSON.readTree(text.textValue());
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    /** What was found, with the wanted fields in place of its own; objects one level down keep their other fields. */
    static ObjectNode merged(JsonNode found, JsonNode wanted) {
        ObjectNode merged = found.isObject() ? found.deepCopy() : JSON.createObjectNode();
        wanted.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean isMap = value.isObject() && !field.getKey().equals("config");
            merged.set(field.getKey(), isMap ? merged(merged.path(field.getKey()), value) : value);
        });
        return merged;
    }
}
