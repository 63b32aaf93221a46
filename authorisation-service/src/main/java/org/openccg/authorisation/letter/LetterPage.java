package org.openccg.authorisation.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.time.Deadline;

/** The one template of all letters: read on a screen, read aloud, and printed to PDF. */
final class LetterPage {

    private static final String STYLE = """

            @page { size: A4; margin: 20mm 22mm 22mm 22mm;
                @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8.5pt 'Liberation Sans'; color: #444; } }
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 11pt; line-height: 1.45; color: #111; margin: 0; }
            main, section { display: block; }
            .skip { display: none; }
            .from { text-align: right; font-size: 16pt; color: #005eb8; margin: 0 0 10mm 0; }
            .facts { margin: 0 0 1mm 0; }
            h1 { font-size: 19pt; font-weight: normal; line-height: 1.25; margin: 9mm 0 5mm 0; color: #003087; }
            h2 { font-size: 14pt; font-weight: normal; color: #003087; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 11.5pt; font-weight: normal; color: #005eb8; margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.8mm 0; orphans: 2; widows: 2; }
            ul { margin: 0 0 3mm 0; padding: 0 0 0 6mm; }
            li { margin: 0 0 1.2mm 0; }
            .day { border-left: 2.5pt solid #005eb8; padding: 1.5mm 0 1.5mm 4mm; margin: 3mm 0 4mm 0; font-size: 12pt; page-break-inside: avoid; }
            .label { color: #003087; }
            .said { border-left: 1pt solid #999; padding-left: 4mm; color: #333; }
            .preview { border: 1.5pt solid #b00020; color: #b00020; padding: 2mm 3mm; margin: 0 0 6mm 0; }
            .watermark { position: fixed; top: 105mm; left: 0; width: 100%; text-align: center; font-size: 90pt; color: #f1d5d9;
                transform: rotate(-35deg); z-index: -1; }
            @media screen {
                body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
                .skip { display: block; position: absolute; left: -999rem; }
                .skip:focus { position: static; }
                .watermark { top: 40%; }
            }
            """;

    private final HtmlPage page;
    private final LetterKind kind;
    private final String title;
    private final List<Person> servedOn;

    private LetterPage(LetterKind kind, String title, List<Person> servedOn, HtmlPage page) {
        this.kind = kind;
        this.title = title;
        this.servedOn = servedOn;
        this.page = page;
    }

    /** @param preview not served, and nothing that anybody may rely on */
    static LetterPage of(
            LetterKind kind, String title, String group, List<Person> servedOn, LocalDate day, boolean preview) {
        var above = new Markup("""
                %s<p class="from">NHS Commissioning Board</p>
                <p class="facts">%s</p>
                <p class="facts">To everybody who leads or signed the application of %s</p>
                """.formatted(
                        preview ? PREVIEW : "",
                        Markup.time(day, Deadline.words(day)).html(),
                        Markup.text(group).html()));
        var letter = new LetterPage(kind, title, servedOn, HtmlPage.below(above, title, STYLE));
        letter.paragraph("Dear colleagues,");
        return letter;
    }

    private static final String PREVIEW = """
            <div class="watermark" aria-hidden="true">Preview</div>
            <p class="preview">This is a preview. It has not been served, and nothing counts from it.</p>
            """;

    LetterPage paragraph(String sentences) {
        page.paragraph(Markup.lines(sentences));
        return this;
    }

    /** A paragraph that begins with what it is about. */
    LetterPage labelled(String label, String sentences) {
        page.paragraph(new Markup("<span class=\"label\">%s</span> %s"
                .formatted(
                        Markup.text(label + ".").html(), Markup.lines(sentences).html())));
        return this;
    }

    LetterPage section(String heading, Runnable content) {
        page.section(heading, content);
        return this;
    }

    LetterPage subheading(String words) {
        page.subheading(words);
        return this;
    }

    LetterPage list(Stream<String> items) {
        page.list(items.map(Markup::lines));
        return this;
    }

    /** A last day, so that nobody overlooks it. */
    LetterPage day(String sentence) {
        page.paragraph(new Markup("<span class=\"day\" style=\"display: block\">"
                + Markup.text(sentence).html() + "</span>"));
        return this;
    }

    /** What somebody else said. */
    LetterPage said(String words) {
        page.paragraph(new Markup("<span class=\"said\" style=\"display: block\">"
                + Markup.lines(words).html() + "</span>"));
        return this;
    }

    /** The same, by whom it is signed and on whom it is served. */
    Written signed(java.util.UUID about, String by, String reference) {
        page.paragraph("Yours sincerely,");
        page.paragraph(Markup.lines(by + "\nNHS Commissioning Board"));
        page.section("Who gets this letter", () -> {
            page.paragraph(servedOn.stream().map(Person::name).collect(Collectors.joining(", ")) + ".");
            page.paragraph("Our reference: " + reference + ".");
        });
        return new Written(kind, about, title, servedOn, page.finished());
    }
}
