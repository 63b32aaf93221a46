package org.openccg.authorisation.bundle;

import java.util.Locale;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.time.Deadline;

/** Writes what was served, said and decided. */
final class Decided {

    private final HtmlPage page;
    private final Contents contents;

    Decided(HtmlPage page, Contents contents) {
        this.page = page;
        this.contents = contents;
    }

    void notice(Notice notice) {
        page.subheading("Notice %d, %s".formatted(notice.number(), Deadline.words(notice.servedAt())));
        page.paragraph("Served by %s on %s."
                .formatted(
                        notice.servedBy().name(),
                        notice.servedOn().stream().map(Person::name).collect(Collectors.joining(", "))));
        page.paragraph("The last day for representations is %s: %s."
                .formatted(
                        contents.until(notice).words(), contents.until(notice).computed()));
        notice.grounds().forEach(this::ground);
    }

    private void ground(Ground ground) {
        page.paragraph("Ground: %s%s%s. Documents: %s."
                .formatted(
                        plain(ground.ground()),
                        ground.criterion() == null ? "" : ", on criterion " + ground.criterion(),
                        ground.statutoryTest() == null ? "" : ", on the test of " + ground.statutoryTest(),
                        ground.evidence().isEmpty() ? "none" : contents.numbers(ground.evidence())));
        page.paragraph(Markup.lines(ground.reasons()));
        if (ground.sums() != null) {
            page.paragraph("The sums, on %s: %s"
                    .formatted(
                            plain(ground.sums().basis()),
                            ground.sums().workedOut().words()));
        }
        if (ground.controlFailed() != null) {
            page.paragraph("The control that failed: " + ground.controlFailed().control());
        }
        ground.conditionsConsidered()
                .forEach(each -> page.paragraph("Support at level %s was considered and would not do: %s"
                        .formatted(each.supportLevel(), each.whyInadequate())));
    }

    void representation(Representation made) {
        page.subheading(
                "%s, %s, %s".formatted(made.by().name(), plain(made.capacity()), Deadline.words(made.madeAt())));
        for (int point = 1; point <= made.points().size(); point++) {
            page.paragraph(
                    Markup.lines("Point %d. %s".formatted(point, made.points().get(point - 1))));
        }
        if (!made.practices().isEmpty()) {
            page.paragraph("This is the own letter of " + String.join(", ", made.practices()) + ".");
        }
        if (!made.evidence().isEmpty()) {
            page.paragraph("Documents: %s.".formatted(contents.numbers(made.evidence())));
        }
        if (made.isWaiver()) {
            page.paragraph("The group does without the rest of the period.");
        } else if (made.isFinal()) {
            page.paragraph("This is the group's final word.");
        }
    }

    void decision(Decision decision) {
        page.subheading("%s, %s".formatted(plain(decision.outcome()), Deadline.words(decision.servedAt())));
        page.paragraph("Decided by %s%s."
                .formatted(decision.by().name(), decision.isByConsent() ? ", with the group's consent" : ""));
        page.paragraph(Markup.lines(decision.reasons()));
        decision.grounds()
                .forEach(each ->
                        page.paragraph(Markup.lines("Ground: %s. %s".formatted(plain(each.ground()), each.reasons()))));
        decision.answers()
                .forEach(each ->
                        page.paragraph(Markup.lines("Answer to point %d: %s".formatted(each.point(), each.answer()))));
        decision.rightOfAppeal().ifPresent(page::paragraph);
        page.paragraph("The frozen file of this decision has the SHA-256 "
                + decision.frozen().hash() + ".");
    }

    private static String plain(Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
