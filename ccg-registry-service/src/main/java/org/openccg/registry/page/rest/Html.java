package org.openccg.registry.page.rest;

import java.util.List;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.registry.ccg.PageSection.Section;
import org.openccg.registry.page.Line;
import org.openccg.registry.page.Pages.GroupPage;

/** Writes a group's page as one document. */
final class Html {

    private static final String[] COLUMNS = {"Day", "Who", "What"};

    private final HtmlPage page;

    private Html(HtmlPage page) {
        this.page = page;
    }

    static String of(GroupPage group, String dayInWords) {
        var html = new Html(HtmlPage.titled(group.name()));
        html.page.paragraph("This page tells how things were on " + dayInWords
                + (group.knownAt() == null ? "." : ", as known at " + group.knownAt() + "."));
        group.sections().forEach(html::section);
        if (group.history() != null) {
            html.history(group.history(), group.earlierLeftOut());
        }
        return html.page.finished();
    }

    private void section(Section section) {
        page.section(section.heading(), () -> section.sentences().forEach(page::paragraph));
    }

    private void history(List<Line> history, boolean earlierLeftOut) {
        page.section("History", () -> {
            if (earlierLeftOut) {
                page.paragraph("What happened earlier stands in the group's trail.");
            }
            if (history.isEmpty()) {
                page.paragraph("Nothing is on record.");
            } else {
                page.table(
                        "What happened, the earliest first",
                        COLUMNS,
                        history.stream().map(Html::row));
            }
        });
    }

    private static Markup[] row(Line line) {
        return new Markup[] {
            Markup.time(line.day(), line.dayInWords()),
            Markup.text(line.who() + ", " + line.capacity()),
            Markup.text(line.sentence() + (line.reason() == null ? "" : " Reason given: " + line.reason()))
        };
    }
}
