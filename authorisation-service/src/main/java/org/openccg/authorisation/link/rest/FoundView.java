package org.openccg.authorisation.link.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.engagement.Listed;
import org.openccg.authorisation.link.LinkedSuggestions.Found;
import org.openccg.platform.paging.Cursor;

/** One suggestion beside one notice, as the Department sees it. */
@Schema(name = "LinkedSuggestionFound")
record FoundView(
        UUID applicationId,

        @Schema(examples = "NHS Alderbeck Vale Clinical Commissioning Group")
        String groupName,

        Status status,
        UUID notice,
        LocalDate servedOn,
        UUID suggestion,
        @Schema(examples = "MERGER") String kind,
        @Schema(examples = "PCTC-001") String office,
        LocalDate madeOn,
        @Schema(examples = "31") long daysBefore,

        @Schema(examples = "You ought to join your neighbours.", description = "word for word")
        String text,

        @Schema(examples = "1") int replies,
        Instant foundAt) {

    static List<FoundView> of(List<Found> found, List<Listed> suggestions) {
        Map<UUID, Listed> byId = suggestions.stream().collect(Collectors.toMap(Listed::id, Function.identity()));
        return found.stream()
                .map(each -> of(each, byId.get(each.linked().suggestionId())))
                .toList();
    }

    private static FoundView of(Found found, Listed suggestion) {
        var linked = found.linked();
        return new FoundView(
                linked.applicationId(),
                found.application().applicants().groupName(),
                found.application().status(),
                linked.noticeId(),
                linked.noticeServedOn(),
                linked.suggestionId(),
                suggestion.about(),
                linked.office(),
                suggestion.madeOn(),
                linked.daysBefore(),
                suggestion.text(),
                suggestion.replies().size(),
                linked.foundAt());
    }

    static Cursor cursor(FoundView last) {
        return Cursor.of(last.foundAt.toString(), last.notice.toString(), last.suggestion.toString());
    }
}
