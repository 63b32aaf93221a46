package org.openccg.authorisation.link;

import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.engagement.Listed;
import org.openccg.authorisation.engagement.Reply;
import org.openccg.authorisation.engagement.Suggestions;

/** What the notices of the case stand beside, word for word, with the replies and what was decided about it. */
@ApplicationScoped
class LinkPaper implements CasePaper {

    private final LinkedSuggestions linked;
    private final Suggestions suggestions;

    LinkPaper(LinkedSuggestions linked, Suggestions suggestions) {
        this.linked = linked;
        this.suggestions = suggestions;
    }

    @Override
    public int place() {
        return 105;
    }

    @Override
    public String title() {
        return "Linked suggestions";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var found = linked.of(application);
        var answers = linked.answers(application);
        Map<UUID, Listed> words =
                suggestions
                        .all(found.stream()
                                .map(LinkedSuggestion::suggestionId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Listed::id, Function.identity()));
        return found.stream()
                .map(each -> entry(each, words.get(each.suggestionId()), answers.stream()))
                .toList();
    }

    private static PaperEntry entry(LinkedSuggestion each, Listed suggestion, Stream<AnsweredSuggestion> answers) {
        return PaperEntry.headed("Beside the notice of %s".formatted(words(each.noticeServedOn())))
                .and("%s of office %s, on %s, about %s: %s"
                        .formatted(
                                suggestion.authorName(),
                                each.office(),
                                words(suggestion.madeOn()),
                                suggestion.about().toLowerCase(Locale.ROOT).replace('_', ' '),
                                suggestion.text()))
                .and("It was made %d days before the notice. This says nothing about why; whoever decides is of another"
                                .formatted(each.daysBefore())
                        + " office and answers it.")
                .andAll(suggestion.replies().stream().map(reply -> reply(suggestion, reply)))
                .andAll(answers.filter(answer -> answer.suggestionId().equals(each.suggestionId()))
                        .map(answer -> "The decision says of it: %s".formatted(answer.answer())));
    }

    private static String reply(Listed suggestion, Reply reply) {
        return "%s replied on %s%s: %s"
                .formatted(
                        reply.by().name(),
                        words(reply.at()),
                        suggestion.isLate(reply) ? ", after the last day" : "",
                        reply.text());
    }
}
