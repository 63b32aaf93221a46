package org.openccg.platform.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a page as one document that needs nothing else: to be read aloud, printed, or kept. It is well-formed XML too,
 * so that other forms can be made of it.
 */
public final class HtmlPage {

    /** What a browser is to be told of such a page: it holds no script and fetches nothing. */
    public static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>%s</style>
            %s</head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <main id="content">
            %s<h1>%s</h1>
            """;

    private static final String ON_SCREEN = """

            body { font: 1.1rem/1.5 sans-serif; color: #111; background: #fff; max-width: 50rem; margin: 0 auto; padding: 1rem; }
            .skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
            table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; }
            th, td { border: 1px solid #555; padding: .3rem; text-align: left; vertical-align: top; }
            @media print { .skip { display: none; } body { max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
            """;

    private final StringBuilder text = new StringBuilder();

    private HtmlPage(String title, String style, Markup head, Markup above) {
        String escaped = Markup.text(title).html();
        text.append(HEAD.formatted(escaped, style, head.html(), above.html(), escaped));
    }

    public static HtmlPage titled(String title) {
        return new HtmlPage(title, ON_SCREEN, Markup.NOTHING, Markup.NOTHING);
    }

    /**
     * Looking in a way of its own.
     *
     * @param style the style sheet
     * @param head what else belongs before the body
     */
    public static HtmlPage styled(String title, String style, Markup head) {
        return new HtmlPage(title, style, head, Markup.NOTHING);
    }

    /**
     * Looking in a way of its own, with something above its title.
     *
     * @param style the style sheet
     */
    public static HtmlPage below(Markup above, String title, String style) {
        return new HtmlPage(title, style, Markup.NOTHING, above);
    }

    public HtmlPage paragraph(String sentence) {
        return paragraph(Markup.text(sentence));
    }

    public HtmlPage paragraph(Markup content) {
        text.append("<p>").append(content.html()).append("</p>\n");
        return this;
    }

    /** @param content writes what is in it */
    public HtmlPage section(String heading, Runnable content) {
        text.append("<section>\n<h2>").append(Markup.text(heading).html()).append("</h2>\n");
        content.run();
        text.append("</section>\n");
        return this;
    }

    /**
     * A section that links can lead to.
     *
     * @param id a word of our own making, once in the page
     */
    public HtmlPage section(String id, String heading, Runnable content) {
        text.append("<section>\n<h2 id=\"%s\">%s</h2>\n"
                .formatted(id, Markup.text(heading).html()));
        content.run();
        text.append("</section>\n");
        return this;
    }

    public HtmlPage subheading(String words) {
        text.append("<h3>").append(Markup.text(words).html()).append("</h3>\n");
        return this;
    }

    /** What is said in short pieces, in no order. */
    public HtmlPage list(Stream<Markup> items) {
        text.append("<ul>\n");
        items.forEach(item -> text.append("<li>").append(item.html()).append("</li>\n"));
        text.append("</ul>\n");
        return this;
    }

    /** @param rows each with a cell for every column */
    public HtmlPage table(String caption, String[] columns, Stream<Markup[]> rows) {
        text.append("<table>\n<caption>").append(Markup.text(caption).html()).append("</caption>\n<thead><tr>");
        text.append(Stream.of(columns)
                .map(column -> "<th scope=\"col\">" + Markup.text(column).html() + "</th>")
                .collect(Collectors.joining()));
        text.append("</tr></thead>\n<tbody>\n");
        rows.forEach(this::row);
        text.append("</tbody>\n</table>\n");
        return this;
    }

    private void row(Markup... cells) {
        text.append("<tr>");
        Stream.of(cells).forEach(cell -> text.append("<td>").append(cell.html()).append("</td>"));
        text.append("</tr>\n");
    }

    /** The whole document. */
    public String finished() {
        return text + "</main>\n</body>\n</html>\n";
    }
}
