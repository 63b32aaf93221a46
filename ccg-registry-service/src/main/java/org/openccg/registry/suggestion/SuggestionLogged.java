package org.openccg.registry.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other services are told of a suggestion. Who reported it is not among it.
 *
 * @param kind such as {@code MERGER}
 * @param advice it came with its sums or sources and counts as no pressure (ADV-1)
 * @param office code of the office whose suggestion it is
 * @param madeOn the day on which it was made
 * @param text in the words that were used
 * @param linked it was said to bear on the group's authorisation
 * @param replyUntil last day for a reply of whoever is named in a report; the office's own word needs none
 */
public record SuggestionLogged(
        UUID groupId,
        UUID suggestionId,
        String kind,
        boolean advice,
        String office,
        Author author,
        LocalDate madeOn,
        String text,
        boolean linked,
        @Nullable LocalDate replyUntil,
        @Nullable String replyComputed) {

    public static final String TYPE = "SUGGESTION_LOGGED";

    /**
     * @param subject the person's id in the realm, where known
     * @param capacity {@code OFFICE} or {@code DEPARTMENT} for somebody who logged it, {@code REPORTED} for somebody named
     */
    public record Author(@Nullable UUID subject, String name, String capacity) {}

    static SuggestionLogged of(Suggestion suggestion) {
        var said = suggestion.said();
        var channel = suggestion.channel();
        return new SuggestionLogged(
                suggestion.groupId(),
                suggestion.id(),
                said.kind().name(),
                said.isAdvice(),
                said.office(),
                new Author(said.author(), said.authorName(), channel.isReport() ? "REPORTED" : channel.name()),
                said.madeOn(),
                said.text(),
                said.linked(),
                suggestion.replyUntil(),
                suggestion.replyComputed());
    }
}
