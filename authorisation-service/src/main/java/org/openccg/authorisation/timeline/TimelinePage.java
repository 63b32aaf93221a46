package org.openccg.authorisation.timeline;

import org.openccg.authorisation.application.Application;
import org.openccg.platform.html.HtmlPage;
import org.openccg.platform.html.Markup;
import org.openccg.platform.paging.Page;

/** A timeline as one document to be read aloud, printed, or kept. */
public final class TimelinePage {

    /** More than this is continued on a further document. */
    public static final int MOST_LINES = 1_000;

    private static final String[] COLUMNS = {"When", "Who", "What"};

    private TimelinePage() {}

    public static String of(Application application, Page<Line> lines) {
        var page = HtmlPage.titled(
                "What happened to the bid of " + application.applicants().groupName());
        page.paragraph("All times are England's. Both sides read the same words.");
        page.table(
                "What happened, the earliest first",
                COLUMNS,
                lines.items().stream().map(TimelinePage::row));
        if (lines.next() != null) {
            page.paragraph(Markup.link("?after=" + lines.next(), "What happened afterwards"));
        }
        return page.finished();
    }

    static Markup[] row(Line line) {
        return new Markup[] {
            Markup.time(line.at(), line.atInWords()),
            Markup.text(line.who() + ", " + line.capacity()),
            Markup.text(said(line))
        };
    }

    private static String said(Line line) {
        return line.sentence()
                + (line.becomes() == null ? "" : " From then on the case is: %s.".formatted(line.becomes()))
                + (line.reason() == null ? "" : " Reason given: " + line.reason());
    }
}
