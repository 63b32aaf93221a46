package org.openccg.authorisation.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;

/** Tells in words that a notice stands beside earlier suggestions, and that this proves nothing. */
@ApplicationScoped
class LinkWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return entry.step().equals("POSSIBLE_COERCION")
                ? Optional.of("The notice stands beside what the same office, or one in its chain, had suggested in the"
                        + " ninety days before: %s. This says nothing about why; whoever decides is of another office"
                                .formatted(list(entry.detail().get("suggestions")))
                        + " and answers it.")
                : Optional.empty();
    }

    private static String list(Object suggestions) {
        return suggestions instanceof List<?> all
                ? all.stream().map(each -> one((Map<?, ?>) each)).collect(Collectors.joining("; "))
                : "not named";
    }

    private static String one(Map<?, ?> each) {
        return "office %s on %s about %s: “%s”"
                .formatted(
                        each.get("office"),
                        Deadline.words(LocalDate.parse(String.valueOf(each.get("madeOn")))),
                        String.valueOf(each.get("kind"))
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        each.get("text"));
    }
}
