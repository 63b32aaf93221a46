package org.openccg.authorisation.letter;

import java.time.LocalDate;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.notice.Notice;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/** Tells a group what is proposed, why, and until when it can answer. */
record NoticeLetter(Application application, Notice notice, Until until, CaseInWords words) {

    Written write(boolean preview) {
        var day = LocalDate.ofInstant(notice.servedAt(), BusinessClock.LONDON);
        var page = LetterPage.of(
                LetterKind.NOTICE,
                "We propose to block your application",
                words.group(),
                notice.servedOn(),
                day,
                preview);
        page.paragraph("We propose to refuse the application of %s to become a clinical commissioning group."
                .formatted(words.group()));
        page.paragraph("Nothing has been decided. Nothing changes for your group or its practices today."
                + " You can answer before anybody decides.");
        page.day("You can answer until %s.".formatted(until.words()));
        page.paragraph("This is how we counted: %s.".formatted(until.computed()));
        if (notice.number() > 1) {
            page.paragraph("This notice takes the place of the one before it. Your time to answer starts again.");
        }
        page.section("Why we propose this", () -> reasons(page));
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

    private void reasons(LetterPage page) {
        var reasons = new Reasons(page, words);
        int number = 0;
        for (var ground : notice.grounds()) {
            reasons.write(++number, ground, null);
        }
    }
}
