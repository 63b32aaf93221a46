package org.openccg.authorisation.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A section of a bundle.
 *
 * @param number how the index refers to it
 * @param id what links within the page lead to
 */
record Section(int number, String id, String title, Consumer<Papers> writer) {

    /** In their order: what happened, what the features tell, and what was found, said and decided. */
    static List<Section> of(Contents contents) {
        var sections = new ArrayList<Section>();
        add(sections, "timeline", "What happened", Papers::timeline);
        for (var paper : contents.papers()) {
            add(sections, "paper-" + sections.size(), paper.title(), papers -> papers.paper(paper));
        }
        add(sections, "findings", "Findings", Papers::findings);
        add(sections, "declarations", "Declarations of interest", Papers::declarations);
        add(sections, "notices", "Notices", Papers::notices);
        add(sections, "representations", "Representations", Papers::representations);
        add(sections, "decisions", "Decisions", Papers::decisions);
        return sections;
    }

    private static void add(List<Section> sections, String id, String title, Consumer<Papers> writer) {
        sections.add(new Section(sections.size() + 1, id, title, writer));
    }
}
