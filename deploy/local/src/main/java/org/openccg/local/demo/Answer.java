package org.openccg.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the system answered, to be held against what the story says. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final HttpResponse<String> response;
    private final JsonNode body;

    Answer(Story story, HttpResponse<String> response) {
        this.story = story;
        this.response = response;
        this.body = parse(response.body());
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(text); // not JSON: shown as it is
        }
    }

    public int status() {
        return response.statusCode();
    }

    public JsonNode body() {
        return body;
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The value at a JSON pointer, which must be there. */
    public JsonNode at(String pointer) {
        JsonNode value = body.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            throw new StoryFailed("the answer has no " + pointer + ": " + body);
        }
        return value;
    }

    public String text(String pointer) {
        return at(pointer).asText();
    }

    /** The id of what was created or read. */
    public String id() {
        return text("/id");
    }

    public Answer expect(int status) {
        if (status() != status) {
            throw new StoryFailed(
                    "the story says " + status + ", the system answered " + status() + ": " + response.body());
        }
        if (status >= 400) {
            story.refused();
        }
        return this;
    }

    /** Refused, and for this reason. */
    public Answer expectRefusal(int status, String rule) {
        expect(status);
        if (!rules().contains(rule)) {
            throw new StoryFailed("the story says rule " + rule + ", the system named " + rules() + ": " + body);
        }
        return this;
    }

    public Answer expect(String pointer, Object value) {
        String found = text(pointer);
        if (!found.equals(String.valueOf(value))) {
            throw new StoryFailed("the story says " + pointer + " is " + value + ", the system says " + found + ".");
        }
        return this;
    }

    /** Done and marked: these rules are named in it. */
    public Answer expectRules(String... expected) {
        if (!rules().containsAll(List.of(expected))) {
            throw new StoryFailed(
                    "the story says rules " + List.of(expected) + ", the system named " + rules() + ": " + body);
        }
        return this;
    }

    /** Every rule named anywhere in the answer. */
    public Set<String> rules() {
        return new LinkedHashSet<>(body.findValuesAsText("rule"));
    }

    String inWords() {
        List<String> words = new ArrayList<>();
        words.add((status() < 400 ? "" : "refused, ") + status());
        if (!rules().isEmpty()) {
            words.add((rules().size() == 1 ? "rule " : "rules ") + String.join(", ", rules()));
        }
        for (String member : List.of("status", "title", "detail")) {
            if (body.path(member).isTextual()) {
                words.add(body.path(member).asText());
            }
        }
        return String.join(" – ", words);
    }
}
