package org.openccg.authorisation.bundle;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.timeline.TimelinePage;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.time.Deadline;

/** Writes a case as sections of a page. */
final class Papers {

    private static final String[] FINDINGS = {"Criterion", "Result", "Documents", "By"};
    private static final String[] DECLARATIONS = {"Who", "When", "Interests", "Countersigned by"};

    private final HtmlPage page;
    private final Contents contents;
    private final Decided decided;

    Papers(HtmlPage page, Contents contents) {
        this.page = page;
        this.contents = contents;
        this.decided = new Decided(page, contents);
    }

    void writeAll() {
        for (var section : Section.of(contents)) {
            page.section(section.id(), section.title(), () -> section.writer().accept(this));
        }
    }

    void timeline() {
        TimelinePage.write(page, contents.timeline());
    }

    void paper(Contents.Paper paper) {
        each(paper.entries(), this::entry);
    }

    void findings() {
        table("What was found", FINDINGS, contents.findings(), this::finding);
    }

    void declarations() {
        table("What was declared", DECLARATIONS, contents.declarations(), Papers::declaration);
    }

    void notices() {
        each(contents.notices(), decided::notice);
    }

    void representations() {
        each(contents.representations(), decided::representation);
    }

    void decisions() {
        each(contents.decisions(), decided::decision);
    }

    private void entry(PaperEntry entry) {
        page.subheading(entry.heading());
        entry.paragraphs().forEach(each -> page.paragraph(Markup.lines(each)));
        if (!entry.documents().isEmpty()) {
            page.paragraph("Documents: %s.".formatted(contents.numbers(entry.documents())));
        }
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
