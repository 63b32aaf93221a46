package org.openccg.registry.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.ccg.Wording;

/** What the trail says of suggestions. */
@ApplicationScoped
class SuggestionWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "LOG_SUGGESTION" ->
                Optional.of("Office %s suggested %s, which binds nobody.".formatted(code(entry), what(entry)));
            case "REPLY_TO_SUGGESTION" ->
                Optional.of("Office %s replied to a report about %s.".formatted(code(entry), what(entry)));
            case "DISMISS_SUGGESTION" ->
                Optional.of("The group did not follow a suggestion of office %s.".formatted(code(entry)));
            case "ADOPT_SUGGESTION" ->
                Optional.of("The group welcomed a suggestion of office %s.".formatted(code(entry)));
            default -> Optional.empty();
        };
    }

    private static Object code(Recorded entry) {
        return entry.detail().getOrDefault("office", "unknown");
    }

    private static String what(Recorded entry) {
        var kind = SuggestionKind.valueOf(String.valueOf(entry.detail().get("kind")));
        return SuggestionPage.what(kind);
    }
}
