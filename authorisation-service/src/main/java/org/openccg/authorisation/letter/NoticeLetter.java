package org.openccg.authorisation.letter;

import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.condition.Condition;
import org.openccg.authorisation.notice.Notice;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/**
 * Tells a group what is proposed, why, and until when it can answer.
 *
 * @param isToBlock whether a block is proposed; grounds that only carry conditions propose none
 */
record NoticeLetter(
        Application application,
        Notice notice,
        boolean isToBlock,
        List<Condition> conditions,
        Until until,
        CaseInWords words) {

    Written write(boolean preview) {
        var day = LocalDate.ofInstant(notice.servedAt(), BusinessClock.LONDON);
        var page = LetterPage.of(LetterKind.NOTICE, title(), words.group(), notice.servedOn(), day, preview);
        page.paragraph(opening());
        page.paragraph("Nothing has been decided. Nothing changes for your group or its practices today."
                + " You can answer before anybody decides.");
        page.day("You can answer until %s.".formatted(until.words()));
        page.paragraph("This is how we counted: %s.".formatted(until.computed()));
        if (notice.number() > 1) {
            page.paragraph("This notice takes the place of the one before it. Your time to answer starts again.");
        }
        if (!notice.grounds().isEmpty()) {
            page.section("Why we propose this", () -> reasons(page));
        }
        if (!conditions.isEmpty()) {
            page.section("The conditions we propose", () -> conditions(page));
        }
        page.section("How to answer", () -> {
            page.paragraph("Answer in the case, point by point. Whoever decides must answer every point you make.");
            page.list(java.util.stream.Stream.of(
                    "Everybody on whom this letter is served may answer.",
                    "You may send documents with your answer.",
                    "Only your chair or accountable officer can say that your group has nothing to add. Until then"
                            + " you have all of the time named above."));
        });
        page.section(
                "Who decides",
                () -> page.paragraph("An authorising officer of the NHS Commissioning Board decides. It is somebody"
                        + " who took no part in reviewing your application. The officer may authorise your group,"
                        + " with or without conditions, or block the application."));
        page.section(
                "Whom to ask",
                () -> page.paragraph("Ask %s, %s.".formatted(notice.servedBy().name(), words.office())));
        return page.signed(
                notice.id(),
                notice.servedBy().name(),
                "application %s, notice %d".formatted(application.id(), notice.number()));
    }

    private String title() {
        return isToBlock ? "We propose to block your application" : "We propose conditions for your group";
    }

    private String opening() {
        if (!isToBlock) {
            return "We propose to authorise %s as a clinical commissioning group, with conditions."
                    .formatted(words.group());
        }
        String refuse = "We propose to refuse the application of %s to become a clinical commissioning group."
                .formatted(words.group());
        return conditions.isEmpty() ? refuse : refuse + " Whoever decides may choose the conditions below instead.";
    }

    private void conditions(LetterPage page) {
        var writer = new ConditionsInWords(page, words);
        int number = 0;
        for (var condition : conditions) {
            writer.write(++number, condition.criterion(), condition.served());
        }
    }

    private void reasons(LetterPage page) {
        var reasons = new Reasons(page, words);
        int number = 0;
        for (var ground : notice.grounds()) {
            reasons.write(++number, ground, null);
        }
    }
}
