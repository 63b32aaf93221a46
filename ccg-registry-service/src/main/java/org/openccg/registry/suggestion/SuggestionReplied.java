package org.openccg.registry.suggestion;

import java.time.Instant;
import java.util.UUID;

/** What other services are told when whoever is named in a report replies: it belongs beside the words reported. */
public record SuggestionReplied(UUID groupId, UUID suggestionId, String text, By by, Instant at) {

    public static final String TYPE = "SUGGESTION_REPLIED";

    /** Who replied. */
    public record By(UUID subject, String name) {}
}
