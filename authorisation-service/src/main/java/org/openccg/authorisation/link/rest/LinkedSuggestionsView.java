package org.openccg.authorisation.link.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.engagement.Listed;
import org.openccg.authorisation.engagement.Reply;
import org.openccg.authorisation.link.AnsweredSuggestion;
import org.openccg.authorisation.link.LinkedSuggestion;
import org.openccg.platform.time.Deadline;

/** What the case's notices stand beside, the same for everybody who reads it. */
@Schema(name = "LinkedSuggestions")
record LinkedSuggestionsView(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "where there is any; it refuses nothing and proves nothing")
        @Nullable
        Flag flag,

        @Schema(description = "by whom a decision against the group is taken, in this case as in every other")
        Routing review,

        List<LinkedView> suggestions) {

    /** What the link rule says. */
    @Schema(name = "LinkFlag")
    enum Flag {
        POSSIBLE_COERCION
    }

    /** By whom cases are decided. */
    @Schema(name = "ReviewRouting")
    enum Routing {
        INDEPENDENT_REVIEW
    }

    @Schema(name = "LinkedSuggestion")
    record LinkedView(
            UUID suggestion,
            @Schema(examples = "MERGER") String kind,
            @Schema(examples = "PCTC-001") @Nullable String office,
            @Schema(examples = "Helen Marsh") String author,
            LocalDate madeOn,

            @Schema(examples = "You ought to join your neighbours.", description = "word for word")
            String text,

            @Schema(description = "it was said to bear on authorisation, where that is known") @Nullable
            Boolean linked,

            @Schema(description = "last day for a reply of whoever is named in a report") @Nullable
            LocalDate replyUntil,

            List<SaidView> replies,
            List<BesideView> notices,
            List<AnswerView> answers) {

        static LinkedView of(Listed suggestion, List<LinkedSuggestion> beside, List<AnsweredSuggestion> answers) {
            return new LinkedView(
                    suggestion.id(),
                    suggestion.about(),
                    suggestion.office(),
                    suggestion.authorName(),
                    suggestion.madeOn(),
                    suggestion.text(),
                    suggestion.linked(),
                    suggestion.toReply().map(Deadline::lastDay).orElse(null),
                    suggestion.replies().stream()
                            .map(reply -> SaidView.of(suggestion, reply))
                            .toList(),
                    beside.stream().map(BesideView::of).toList(),
                    answers.stream()
                            .filter(each -> each.suggestionId().equals(suggestion.id()))
                            .map(AnswerView::of)
                            .toList());
        }
    }

    @Schema(name = "LinkedSuggestionAnswer")
    record AnswerView(
            UUID decision,

            @Schema(examples = "The merger was not weighed; the plan failed on its sums.")
            String answer) {

        static AnswerView of(AnsweredSuggestion answered) {
            return new AnswerView(answered.decisionId(), answered.answer());
        }
    }

    @Schema(name = "LinkedSuggestionReply")
    record SaidView(String text, Person by, Instant at, boolean late) {

        static SaidView of(Listed suggestion, Reply reply) {
            return new SaidView(reply.text(), reply.by(), reply.at(), suggestion.isLate(reply));
        }
    }

    @Schema(name = "NoticeBesideSuggestion")
    record BesideView(
            UUID notice,
            LocalDate servedOn,
            @Schema(examples = "31") long daysBefore) {

        static BesideView of(LinkedSuggestion linked) {
            return new BesideView(linked.noticeId(), linked.noticeServedOn(), linked.daysBefore());
        }
    }

    static LinkedSuggestionsView of(
            List<LinkedSuggestion> linked, List<Listed> suggestions, List<AnsweredSuggestion> answers) {
        Map<UUID, List<LinkedSuggestion>> bySuggestion =
                linked.stream().collect(Collectors.groupingBy(LinkedSuggestion::suggestionId));
        return new LinkedSuggestionsView(
                linked.isEmpty() ? null : Flag.POSSIBLE_COERCION,
                Routing.INDEPENDENT_REVIEW,
                suggestions.stream()
                        .map(each -> LinkedView.of(each, bySuggestion.get(each.id()), answers))
                        .toList());
    }
}
