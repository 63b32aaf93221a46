package org.openccg.authorisation.letter;

import java.util.stream.Stream;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.condition.Terms;

/** Writes what a condition asks for, what it answers, and the help that comes with it. */
final class ConditionsInWords {

    private final LetterPage page;
    private final CaseInWords words;

    ConditionsInWords(LetterPage page, CaseInWords words) {
        this.page = page;
        this.words = words;
    }

    /** @param number counted from 1 */
    void write(int number, String criterion, Terms terms) {
        page.subheading("Condition %d".formatted(number));
        words.criterion(criterion).ifPresent(text -> page.labelled("What a group has to show", text + "."));
        words.finding(criterion)
                .map(Finding::distance)
                .ifPresent(distance -> page.labelled("What we found", "It is not met: " + Reasons.sentence(distance)));
        page.labelled("What we ask for", terms.wording());
        page.labelled("Why", terms.reasons());
        page.labelled(
                "Support",
                "Level %s: %s."
                        .formatted(terms.supportLevel(), terms.supportLevel().words()));
        page.labelled("What we offer", terms.supportOffered());
        terms.directions().ifPresent(directions -> page.labelled("What we direct", directions));
        if (!terms.functionsWithheld().isEmpty()) {
            page.labelled("What others do for you meanwhile", "");
            page.list(terms.functionsWithheld().stream()
                    .map(each -> "%s: by %s".formatted(each.function(), each.exerciser())));
        }
        page.labelled("What you can do against it", terms.supportLevel().remedy());
    }

    /** What follows for the group once conditions bind it. */
    static Stream<String> next(String plan) {
        return Stream.of(
                plan,
                "We review each condition at least every quarter. You can show at any time that it is met.",
                "When the last condition is discharged, your group is authorised in full.");
    }
}
