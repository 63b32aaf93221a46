package org.openccg.appeals.panel;

/** On which side of a case somebody had a part. */
public enum Side {
    DECISION("had a part in the decision: %s."),
    GROUP("spoke for the group or applied with it: %s."),
    OFFICE("answered the appeal for the office: %s."),
    CASE_OFFICER("acted as case officer in this appeal: %s."),
    ADJUDICATOR("ruled on this appeal: %s.");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    /** Whether it is for those without any part in the case, and without a tie to anybody in it. */
    public boolean judges() {
        return this == CASE_OFFICER || this == ADJUDICATOR;
    }

    /** Whether a part on the other side leaves somebody free to act on this one. */
    boolean admits(Side part) {
        return part == this || (part == DECISION && !judges());
    }

    String words(String parts) {
        return words.formatted(parts);
    }
}
