package org.openccg.registry.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.PageSection;
import org.openccg.registry.moment.Moment;

/** What a group's page says of suggestions, to those whom the group concerns. */
@ApplicationScoped
class SuggestionPage implements PageSection {

    private static final int PLACE = 61;
    private static final int MOST = 10;

    private final Suggestions suggestions;
    private final Groups groups;
    private final SignedIn signedIn;

    SuggestionPage(Suggestions suggestions, Groups groups, SignedIn signedIn) {
        this.suggestions = suggestions;
        this.groups = groups;
        this.signedIn = signedIn;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Section> of(Group group, Moment moment) {
        if (!groups.concerns(signedIn.caller(), group.id(), moment.asAt())) {
            return Optional.empty();
        }
        List<String> sentences = suggestions.ofGroup(group.id(), null, MOST).stream()
                .map(SuggestionPage::sentence)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section("Suggestions", sentences));
    }

    private static String sentence(Suggestion suggestion) {
        var said = suggestion.said();
        return "On %s %s of office %s %s %s; %s"
                .formatted(
                        Deadline.words(said.madeOn()),
                        said.authorName(),
                        said.office(),
                        said.isAdvice() ? "gave advice on" : "suggested",
                        what(said.kind()),
                        switch (suggestion.status()) {
                            case OPEN -> "it binds nobody, and the group has not answered.";
                            case DISMISSED -> "the group did not follow it.";
                            case ADOPTED -> "the group welcomed it.";
                        });
    }

    static String what(SuggestionKind kind) {
        return switch (kind) {
            case MERGER -> "a merger";
            case SUPPORT -> "a choice of support";
            case BOUNDARY -> "another boundary";
        };
    }
}
