package org.openccg.registry.page.rest;

import java.util.List;
import org.openccg.registry.ccg.PageSection.Section;
import org.openccg.registry.page.Line;
import org.openccg.registry.page.Pages.GroupPage;

/**
 * Writes a group's page as one document that needs nothing else: to be read aloud, printed, or kept. Whatever comes from
 * people is escaped.
 */
final class Html {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1.1rem/1.5 sans-serif; color: #111; background: #fff; max-width: 50rem; margin: 0 auto; padding: 1rem; }
            .skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
            table { border-collapse: collapse; width: 100%%; } caption { text-align: left; font-weight: bold; }
            th, td { border: 1px solid #555; padding: .3rem; text-align: left; vertical-align: top; }
            @media print { .skip { display: none; } body { max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <main id="content">
            <h1>%s</h1>
            """;

    private static final String TABLE = """
            <table>
            <caption>What happened, the earliest first</caption>
            <thead><tr><th scope="col">Day</th><th scope="col">Who</th><th scope="col">What</th></tr></thead>
            <tbody>
            """;

    private final StringBuilder text = new StringBuilder();

    private Html() {}

    static String of(GroupPage page, String dayInWords) {
        var html = new Html();
        html.text.append(HEAD.formatted(escaped(page.name()), escaped(page.name())));
        html.paragraph("This page tells how things were on " + dayInWords
                + (page.knownAt() == null ? "." : ", as known at " + page.knownAt() + "."));
        page.sections().forEach(html::section);
        if (page.history() != null) {
            html.history(page.history(), page.earlierLeftOut());
        }
        return html.text.append("</main>\n</body>\n</html>\n").toString();
    }

    private void section(Section section) {
        text.append("<section>\n<h2>").append(escaped(section.heading())).append("</h2>\n");
        section.sentences().forEach(this::paragraph);
        text.append("</section>\n");
    }

    private void history(List<Line> history, boolean earlierLeftOut) {
        text.append("<section>\n<h2>History</h2>\n");
        if (earlierLeftOut) {
            paragraph("What happened earlier stands in the group's trail.");
        }
        if (history.isEmpty()) {
            paragraph("Nothing is on record.");
        } else {
            text.append(TABLE);
            history.forEach(this::row);
            text.append("</tbody>\n</table>\n");
        }
        text.append("</section>\n");
    }

    private void row(Line line) {
        text.append("<tr><td><time datetime=\"%s\">%s</time></td><td>%s, %s</td><td>%s%s</td></tr>\n"
                .formatted(
                        line.day(),
                        escaped(line.dayInWords()),
                        escaped(line.who()),
                        escaped(line.capacity()),
                        escaped(line.sentence()),
                        line.reason() == null ? "" : " Reason given: " + escaped(line.reason())));
    }

    private void paragraph(String sentence) {
        text.append("<p>").append(escaped(sentence)).append("</p>\n");
    }

    /** Also harmless inside an attribute. */
    static String escaped(String given) {
        return given.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
