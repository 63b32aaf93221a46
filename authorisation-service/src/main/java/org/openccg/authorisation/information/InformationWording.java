package org.openccg.authorisation.information;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** What the trail says of requests for information. */
@ApplicationScoped
class InformationWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "REQUEST_INFORMATION" ->
                sentence(
                        "The office asked the group: request %s for information%s.",
                        entry,
                        Boolean.TRUE.equals(entry.detail().get("stopsClock"))
                                ? ", which stopped the clock of the decision"
                                : "");
            case "ANSWER_INFORMATION_REQUEST" ->
                sentence("The group answered request %s for information%s.", entry, "");
            case "WARN_OF_INFORMATION_REQUEST" ->
                sentence("The office warned that request %s for information is unanswered%s.", entry, "");
            case "CLOSE_INFORMATION_REQUEST" ->
                sentence(
                        "Request %s for information was closed without an answer%s.",
                        entry, ": its criteria are not evidenced");
            case "WITHDRAW_INFORMATION_REQUEST" ->
                sentence("The office withdrew request %s for information%s.", entry, "");
            default -> Optional.empty();
        };
    }

    private static Optional<String> sentence(String words, Recorded entry, String more) {
        return Optional.of(words.formatted(entry.detail().getOrDefault("number", "?"), more));
    }
}
