package org.openccg.authorisation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.time.Deadline;

/** Which letters were served, when and on whom; what they say is in the papers they were computed from. */
@ApplicationScoped
class LetterPaper implements CasePaper {

    private final Letters letters;

    LetterPaper(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public String title() {
        return "Letters";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return letters.of(application.id()).stream().map(LetterPaper::entry).toList();
    }

    private static PaperEntry entry(Letter letter) {
        return PaperEntry.headed("Letter %d, %s: %s"
                        .formatted(letter.number(), Deadline.words(letter.servedAt()), letter.title()))
                .and("Served on %s."
                        .formatted(letter.servedOn().stream().map(Person::name).collect(Collectors.joining(", "))))
                .and("Its text has the SHA-256 %s.".formatted(letter.sha256()));
    }
}
