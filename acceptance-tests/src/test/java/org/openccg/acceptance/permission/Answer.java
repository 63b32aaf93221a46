package org.openccg.acceptance.permission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service answered. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** A problem as RFC 9457 says, of this status and with this code. */
    boolean isProblem(int expected, String code) {
        return status == expected
                && headers.getOrDefault("content-type", List.of()).stream()
                        .allMatch(type -> type.startsWith("application/problem+json"))
                && json().path("code").asText().equals(code);
    }

    /** Everything but the time, with the ids asked for blotted out: two of these are equal, or they tell something apart. */
    String without(Iterable<String> ids) {
        var told = new TreeMap<>(headers);
        told.remove("date");
        String text = status + "\n" + told + "\n" + body;
        for (String id : ids) {
            text = text.replace(id, "…");
        }
        return text;
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 300 ? body.substring(0, 300) + " …" : body);
    }
}
