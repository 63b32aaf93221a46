package org.openccg.authorisation.deadline;

import static org.openccg.platform.time.Deadline.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** What the trail says of deadlines that changed by themselves. */
@ApplicationScoped
class DeadlineWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "MOVE_DEADLINE" ->
                Optional.of("A day off moved a last day from %s to %s: %s."
                        .formatted(day(entry, "before"), day(entry, "lastDay"), what(entry)));
            case "RESTART_CLOCK" ->
                Optional.of("The clock runs again by itself, to %s: %s.".formatted(day(entry, "lastDay"), what(entry)));
            default -> Optional.empty();
        };
    }

    private static String day(Recorded entry, String name) {
        return words(LocalDate.parse(String.valueOf(entry.detail().get(name))));
    }

    private static String what(Recorded entry) {
        String words = DeadlineKind.valueOf(String.valueOf(entry.detail().get("deadline")))
                .words();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
