package org.openccg.authorisation.bundle;

import java.util.Locale;

/** The papers of a case, in the order of a bundle. */
enum Section {
    TIMELINE("What happened"),
    FINDINGS("Findings"),
    DECLARATIONS("Declarations of interest"),
    NOTICES("Notices"),
    REPRESENTATIONS("Representations"),
    DECISIONS("Decisions");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** How the index refers to it. */
    int number() {
        return ordinal() + 1;
    }

    /** What links within the page lead to. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
