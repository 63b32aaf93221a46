package org.openccg.authorisation.engagement;

import static org.openccg.authorisation.application.CasePaper.capital;
import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;

/** What offices suggested to the group, word for word, and what they say to reports of it. */
@ApplicationScoped
class SuggestionPaper implements CasePaper {

    private final Suggestions suggestions;

    SuggestionPaper(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public String title() {
        return "Suggestions to the group";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var all = new ArrayList<>(suggestions.of(application, null, Integer.MAX_VALUE));
        Collections.reverse(all);
        return all.stream()
                .map(each -> each instanceof RegisterSuggestion told ? entry(told) : entry((Suggestion) each))
                .toList();
    }

    private static PaperEntry entry(Suggestion suggestion) {
        var said = suggestion.said();
        return PaperEntry.headed("%s, suggested on %s".formatted(capital(said.kind()), words(said.madeOn())))
                .and("%s of office %s, %s: %s".formatted(said.authorName(), said.office(), said.how(), said.text()))
                .and(Optional.ofNullable(said.sums()).map("Its sums: %s"::formatted))
                .and(Optional.ofNullable(said.source()).map("Its source: %s"::formatted))
                .and(standing(said))
                .and("%s by %s on %s."
                        .formatted(
                                channel(suggestion.channel()),
                                suggestion.loggedBy().name(),
                                words(suggestion.loggedAt())))
                .and(lastDay(suggestion))
                .andAll(suggestion.replies().stream().map(each -> reply(suggestion, each)));
    }

    private static String standing(Said said) {
        if (said.linked()) {
            return "It was said to bear on the group's authorisation.";
        }
        return said.isAdvice()
                ? "With its sums or its source it is advice, and counts as no pressure."
                : "It came without sums or source.";
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case OFFICE -> "Logged for the office";
            case LEADER -> "Reported for the group";
            case PRACTICE -> "Reported for a practice";
        };
    }

    private static String reply(Listed suggestion, Reply reply) {
        return "%s replied on %s%s: %s"
                .formatted(
                        reply.by().name(),
                        words(reply.at()),
                        suggestion.isLate(reply) ? ", after the last day" : "",
                        reply.text());
    }

    private static PaperEntry entry(RegisterSuggestion told) {
        String kind = told.about().toLowerCase(Locale.ROOT).replace('_', ' ');
        return PaperEntry.headed("%s%s, suggested on %s"
                        .formatted(
                                kind.substring(0, 1).toUpperCase(Locale.ROOT), kind.substring(1), words(told.madeOn())))
                .and("%s%s: %s"
                        .formatted(
                                told.authorName(),
                                told.office() == null ? "" : " of office " + told.office(),
                                told.text()))
                .and(told.isAdvice() ? "It is advice, and counts as no pressure." : "It is no advice.")
                .and(
                        Boolean.TRUE.equals(told.linked())
                                ? Optional.of("It was said to bear on the group's authorisation.")
                                : Optional.empty())
                .and(lastDay(told))
                .andAll(told.replies().stream().map(each -> reply(told, each)))
                .and("The register keeps it, with what else was said to it.");
    }

    private static Optional<String> lastDay(Listed listed) {
        return listed.toReply().map(until -> "The last day for a reply of whoever is named is %s (%s)."
                .formatted(words(until.lastDay()), until.computed()));
    }
}
