package org.openccg.registry.suggestion.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.suggestion.Channel;
import org.openccg.registry.suggestion.Suggestion;
import org.openccg.registry.suggestion.SuggestionKind;
import org.openccg.registry.suggestion.SuggestionStatus;

@Schema(name = "Suggestion")
record SuggestionView(
        UUID id,
        UUID groupId,
        SuggestionKind kind,

        @Schema(description = "it came with its sums or source and counts as no pressure")
        boolean advice,

        @Schema(examples = "PCTC-001") String office,
        @Schema(examples = "Helen Marsh") String author,
        LocalDate madeOn,
        String how,

        @Schema(description = "word for word") String text,

        @Nullable String sums,
        @Nullable String source,
        boolean linkedToAuthorisation,

        @Schema(description = "who logged it; LEADER and PRACTICE report what they were told")
        Channel channel,

        @Schema(examples = "Z90002") @Nullable String practice,
        String loggedBy,
        Instant loggedAt,

        @Schema(description = "room for a reply, where somebody reported it") @Nullable
        ReplyView reply,

        SuggestionStatus status,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    @Schema(name = "SuggestionReplyGiven")
    record ReplyView(
            LocalDate lastDay,

            @Schema(examples = "5 working days from the report on Monday 2 July 2012")
            String computed,

            @Nullable String text,
            @Nullable String by,
            @Nullable Instant at,
            boolean late) {}

    static SuggestionView of(Suggestion suggestion) {
        var said = suggestion.said();
        return new SuggestionView(
                suggestion.id(),
                suggestion.groupId(),
                said.kind(),
                said.isAdvice(),
                said.office(),
                said.authorName(),
                said.madeOn(),
                said.how(),
                said.text(),
                said.sums(),
                said.source(),
                said.linked(),
                suggestion.channel(),
                suggestion.practice(),
                suggestion.loggedByName(),
                suggestion.loggedAt(),
                reply(suggestion),
                suggestion.status(),
                suggestion.answer(),
                suggestion.answeredAt());
    }

    private static @Nullable ReplyView reply(Suggestion suggestion) {
        var lastDay = suggestion.replyUntil();
        var computed = suggestion.replyComputed();
        return lastDay == null || computed == null
                ? null
                : new ReplyView(
                        lastDay,
                        computed,
                        suggestion.reply(),
                        suggestion.repliedByName(),
                        suggestion.repliedAt(),
                        suggestion.isRepliedLate());
    }
}
