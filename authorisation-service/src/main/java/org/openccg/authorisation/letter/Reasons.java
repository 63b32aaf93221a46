package org.openccg.authorisation.letter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.notice.Ground;

/** Writes a ground so that whoever reads it knows what is said, what it rests on and what would put it right. */
final class Reasons {

    private final LetterPage page;
    private final CaseInWords words;

    Reasons(LetterPage page, CaseInWords words) {
        this.page = page;
        this.words = words;
    }

    /**
     * @param number counted from 1
     * @param decided why it is made out after all that was said; before a decision, nothing
     */
    void write(int number, Ground ground, @Nullable String decided) {
        page.subheading("Reason %d: %s".formatted(number, lower(words.ground(ground.ground()))));
        page.labelled("What the law says", words.law(ground.ground()));
        found(ground);
        page.labelled(decided == null ? "Why we think so" : "Why we proposed it", ground.reasons());
        if (decided != null) {
            page.labelled("Why we decided so, after all that you said", decided);
        }
        if (!ground.evidence().isEmpty()) {
            page.labelled("Documents it rests on", "You can open them in the case:");
            page.list(ground.evidence().stream().map(words::document));
        }
        milder(ground.conditionsConsidered());
        remedy(ground);
    }

    private void found(Ground ground) {
        if (ground.criterion() == null) {
            page.labelled("What we tested", String.valueOf(ground.statutoryTest()));
            return;
        }
        words.criterion(ground.criterion()).ifPresent(text -> page.labelled("What a group has to show", text + "."));
        distance(ground).ifPresent(distance -> page.labelled("What we found", "It is not met: " + sentence(distance)));
    }

    private void milder(List<Ground.ConditionConsidered> considered) {
        if (!considered.isEmpty()) {
            page.labelled("Milder steps we considered", "This is why they would not do:");
            page.list(considered.stream()
                    .map(each -> "%s: %s".formatted(words.level(each.supportLevel()), each.whyInadequate())));
        }
    }

    private void remedy(Ground ground) {
        String remedy = PlainWords.remedy(ground.ground()).orElse("");
        page.labelled("What would put it right", remedy);
        var showing = ground.criterion() == null ? List.<String>of() : words.showing(ground.criterion());
        if (!showing.isEmpty()) {
            page.labelled("Documents that can show it", "Such as:");
            page.list(showing.stream());
        }
    }

    private Optional<String> distance(Ground ground) {
        return Optional.ofNullable(ground.criterion())
                .flatMap(words::finding)
                .flatMap(finding -> Optional.ofNullable(finding.distance()));
    }

    static String sentence(String words) {
        return words.matches("(?s).*[.!?]\\s*") ? words : words + ".";
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }
}
