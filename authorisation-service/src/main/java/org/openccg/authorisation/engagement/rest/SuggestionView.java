package org.openccg.authorisation.engagement.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.engagement.Channel;
import org.openccg.authorisation.engagement.Listed;
import org.openccg.authorisation.engagement.RegisterSuggestion;
import org.openccg.authorisation.engagement.Reply;
import org.openccg.authorisation.engagement.Suggestion;
import org.openccg.platform.time.Deadline;

/** A suggestion; of what the register keeps, as much as it told. */
@Schema(name = "Suggestion")
record SuggestionView(
        UUID id,
        Keeper source,

        @Schema(examples = "TIMETABLE") String kind,

        @Schema(description = "with its sums or source, and not linked: it counts as no pressure")
        boolean advice,

        @Schema(description = "it was said to bear on authorisation, where that is known") @Nullable
        Boolean linked,

        @Schema(examples = "PCTC-001") @Nullable String office,
        @Schema(examples = "Helen Marsh") String author,
        LocalDate madeOn,

        @Schema(examples = "on the telephone") @Nullable String how,

        @Schema(description = "word for word") String text,

        @Nullable String sums,
        @Nullable String lookUp,

        @Schema(description = "who logged it; LEADER and PRACTICE report what they were told") @Nullable
        Channel channel,

        @Nullable Person loggedBy,
        @Nullable Instant loggedAt,

        @Schema(description = "last day for a reply to a report; a late one is taken too") @Nullable
        LocalDate replyUntil,

        @Schema(examples = "5 working days from the report on Monday 2 July 2012") @Nullable
        String replyComputed,

        List<ReplyView> replies,

        @Schema(
                examples = "/groups/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e/suggestions/0b7c",
                description = "at the register")
        @Nullable
        String href) {

    /** Who keeps it. */
    @Schema(name = "SuggestionKeeper")
    enum Keeper {
        REGISTRY,
        AUTHORISATION
    }

    @Schema(name = "SuggestionReply")
    record ReplyView(String text, Person by, Instant at, boolean late) {

        static ReplyView of(Listed suggestion, Reply reply) {
            return new ReplyView(reply.text(), reply.by(), reply.at(), suggestion.isLate(reply));
        }
    }

    static SuggestionView of(Listed listed) {
        return listed instanceof RegisterSuggestion ? of((RegisterSuggestion) listed) : of((Suggestion) listed);
    }

    static SuggestionView of(Suggestion suggestion) {
        var said = suggestion.said();
        return new SuggestionView(
                suggestion.id(),
                Keeper.AUTHORISATION,
                said.kind().name(),
                said.isAdvice(),
                said.linked(),
                said.office(),
                said.authorName(),
                said.madeOn(),
                said.how(),
                said.text(),
                said.sums(),
                said.source(),
                suggestion.channel(),
                suggestion.loggedBy(),
                suggestion.loggedAt(),
                suggestion.toReply().map(Deadline::lastDay).orElse(null),
                suggestion.toReply().map(Deadline::computed).orElse(null),
                suggestion.replies().stream()
                        .map(reply -> ReplyView.of(suggestion, reply))
                        .toList(),
                null);
    }

    private static SuggestionView of(RegisterSuggestion told) {
        return new SuggestionView(
                told.id(),
                Keeper.REGISTRY,
                told.about(),
                told.isAdvice(),
                told.linked(),
                told.office(),
                told.authorName(),
                told.madeOn(),
                null,
                told.text(),
                null,
                null,
                null,
                null,
                null,
                told.toReply().map(Deadline::lastDay).orElse(null),
                told.toReply().map(Deadline::computed).orElse(null),
                told.replies().stream().map(reply -> ReplyView.of(told, reply)).toList(),
                "/groups/%s/suggestions/%s".formatted(told.groupId(), told.id()));
    }
}
