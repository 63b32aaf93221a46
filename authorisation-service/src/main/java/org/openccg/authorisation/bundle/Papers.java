package org.openccg.authorisation.bundle;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.decision.Ground;
import org.openccg.authorisation.decision.Notice;
import org.openccg.authorisation.decision.Representation;
import org.openccg.authorisation.timeline.TimelinePage;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.time.Deadline;

/** Writes what was found, said and decided in a case as sections of a page. */
final class Papers {

    private static final String[] FINDINGS = {"Criterion", "Result", "Documents", "By"};
    private static final String[] DECLARATIONS = {"Who", "When", "Interests", "Countersigned by"};

    private final HtmlPage page;
    private final Contents contents;

    Papers(HtmlPage page, Contents contents) {
        this.page = page;
        this.contents = contents;
    }

    void write(Section section) {
        page.section(section.id(), section.title(), () -> {
            switch (section) {
                case TIMELINE -> TimelinePage.write(page, contents.timeline());
                case FINDINGS -> table("What was found", FINDINGS, contents.findings(), this::finding);
                case DECLARATIONS ->
                    table("What was declared", DECLARATIONS, contents.declarations(), Papers::declaration);
                case NOTICES -> each(contents.notices(), this::notice);
                case REPRESENTATIONS -> each(contents.representations(), this::representation);
                case DECISIONS -> each(contents.decisions(), this::decision);
            }
        });
    }

    private Markup[] finding(Finding finding) {
        String said = (finding.distance() == null ? "" : "\n" + finding.distance())
                + (finding.note() == null ? "" : "\n" + finding.note());
        return new Markup[] {
            Markup.text(finding.criterion() + ": " + contents.criteria().getOrDefault(finding.criterion(), "")),
            Markup.lines(plain(finding.result()) + said),
            Markup.text(contents.numbers(finding.evidence())),
            Markup.text(finding.assessor().name() + ", " + Deadline.words(finding.assessedAt()))
        };
    }

    private static Markup[] declaration(Declaration declared) {
        String interests = declared.interests().stream()
                .map(each -> "%s in %s: %s".formatted(plain(each.kind()), each.heldIn(), each.description()))
                .collect(Collectors.joining("\n"));
        return new Markup[] {
            Markup.text(declared.name()),
            Markup.time(declared.at(), Deadline.words(declared.at())),
            Markup.lines(interests.isEmpty() ? "none" : interests),
            Markup.text(declared.countersignedByName() == null ? "" : declared.countersignedByName())
        };
    }

    private void notice(Notice notice) {
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
        ground.conditionsConsidered()
                .forEach(each -> page.paragraph("Support at level %s was considered and would not do: %s"
                        .formatted(each.supportLevel(), each.whyInadequate())));
    }

    private void representation(Representation made) {
        page.subheading(
                "%s, %s, %s".formatted(made.by().name(), plain(made.capacity()), Deadline.words(made.madeAt())));
        for (int point = 1; point <= made.points().size(); point++) {
            page.paragraph(
                    Markup.lines("Point %d. %s".formatted(point, made.points().get(point - 1))));
        }
        if (made.isWaiver()) {
            page.paragraph("The group does without the rest of the period.");
        } else if (made.isFinal()) {
            page.paragraph("This is the group's final word.");
        }
    }

    private void decision(Decision decision) {
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

    private <T> void table(
            String caption, String[] columns, List<T> all, java.util.function.Function<T, Markup[]> row) {
        if (all.isEmpty()) {
            page.paragraph("There are none.");
        } else {
            page.table(caption, columns, all.stream().map(row));
        }
    }

    private <T> void each(List<T> all, Consumer<T> writer) {
        if (all.isEmpty()) {
            page.paragraph("There are none.");
        }
        all.forEach(writer);
    }

    private static String plain(Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
