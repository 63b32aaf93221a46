package org.openccg.authorisation.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.time.Deadline;

/** Everything in a bundle's PDF that comes before the documents: cover, index and papers. */
final class Front {

    /** Where links to pages of the bundle lead until there are pages to lead to. */
    static final String TO_PAGE = "https://bundle.invalid/";

    private static final String STYLE = """

            @page { size: A4; margin: 20mm 18mm 24mm 18mm; }
            body { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 1.4; color: #111; margin: 0; }
            main, section { display: block; }
            .skip { display: none; }
            h1 { font-size: 26pt; font-weight: normal; line-height: 1.2; margin: 60mm 0 8mm 0; }
            h2 { font-size: 17pt; font-weight: normal; margin: 12mm 0 5mm 0; padding-bottom: 2mm;
                border-bottom: 1.5pt solid #005eb8; page-break-after: avoid; page-break-inside: avoid; }
            h3 { font-size: 12pt; font-weight: normal; color: #003087; margin: 6mm 0 1mm 0; page-break-after: avoid; page-break-inside: avoid; }
            p { margin: 0 0 2.5mm 0; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            caption { text-align: left; color: #444; padding-bottom: 1mm; }
            th { text-align: left; font-weight: normal; color: #003087; border-bottom: 1pt solid #005eb8; }
            td { border-bottom: 0.5pt solid #aaa; }
            th, td { padding: 1.2mm 2mm 1.2mm 0; vertical-align: top; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            #index, #timeline, #paper-1, #findings { page-break-before: always; margin-top: 0; }
            #index + table, #timeline + table, #findings + table { table-layout: fixed; }
            #index + table th:nth-child(1) { width: 11mm; }
            #index + table th:nth-child(2) { width: 46mm; }
            #index + table th:nth-child(3) { width: 41mm; }
            #index + table th:nth-child(4) { width: 33mm; }
            #index + table th:nth-child(5) { width: 13mm; }
            #timeline + table th:nth-child(1) { width: 34mm; }
            #timeline + table th:nth-child(2) { width: 36mm; }
            #findings + table th:nth-child(1) { width: 58mm; }
            #findings + table th:nth-child(3) { width: 24mm; }
            #findings + table th:nth-child(4) { width: 36mm; }
            a { color: #003087; }
            """;

    private static final String[] INDEX = {"No.", "What", "File", "Date", "Pages", "Bundle page"};

    private final Contents contents;
    private final List<Piece> pieces;

    Front(Contents contents, List<Piece> pieces) {
        this.contents = contents;
        this.pieces = pieces;
    }

    /** @param layout where things lie, which the index tells */
    String html(Layout layout) {
        var page = HtmlPage.styled(contents.title(), STYLE, head());
        page.paragraph("Case bundle for both sides, as of %s".formatted(Deadline.words(contents.asOf())));
        page.paragraph("Application %s, reviewed by office %s. Where it stands: %s."
                .formatted(
                        contents.applicationId(),
                        contents.office(),
                        contents.status()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ')));
        page.paragraph("Working notes of those who assess are no part of it. The same case, with every document as it"
                + " was sent, is to be had as an archive (ZIP), where the files named in the index are.");
        page.section("index", "Index", () -> page.table("What is in this bundle", INDEX, rows(layout)));
        new Papers(page, contents).writeAll();
        return page.finished();
    }

    private Stream<Markup[]> rows(Layout layout) {
        var rows = new ArrayList<Markup[]>();
        for (var section : Section.of(contents)) {
            rows.add(new Markup[] {
                Markup.text(String.valueOf(section.number())),
                Markup.text(section.title()),
                Markup.NOTHING,
                Markup.NOTHING,
                Markup.NOTHING,
                new Markup("<a title=\"%s\" href=\"#%s\">%d</a>"
                        .formatted(Markup.text(section.title()).html(), section.id(), layout.pageOf(section)))
            });
        }
        int next = layout.pages() + 1;
        for (var piece : pieces) {
            rows.add(row(piece, next));
            next += piece.pages();
        }
        return rows.stream();
    }

    private static Markup[] row(Piece piece, int first) {
        var document = piece.document();
        String title = document.title() + (piece.remark() == null ? "" : ". " + piece.remark());
        return new Markup[] {
            Markup.text(document.number()),
            Markup.text(title),
            Markup.text(document.fileName()),
            Markup.time(document.uploadedOn(), Deadline.words(document.uploadedOn())),
            Markup.text(piece.pages() == 0 ? "" : String.valueOf(piece.pages())),
            piece.pages() == 0
                    ? Markup.text("in the archive")
                    : new Markup(
                            "<a title=\"%s\" href=\"%s%d\">%d</a>".formatted(document.number(), TO_PAGE, first, first))
        };
    }

    private Markup head() {
        var marks = Stream.concat(
                        Stream.of("<bookmark name=\"Index\" href=\"#index\"/>"),
                        Section.of(contents).stream().map(section -> "<bookmark name=\"%d %s\" href=\"#%s\"/>"
                                .formatted(
                                        section.number(),
                                        Markup.text(section.title()).html(),
                                        section.id())))
                .collect(Collectors.joining("\n"));
        return new Markup("<meta name=\"description\" content=\"A case bundle\"/>\n<bookmarks>\n%s\n</bookmarks>\n"
                .formatted(marks));
    }
}
