package org.openccg.authorisation.deadline;

/** What a period is for. */
public enum DeadlineKind {
    RETURN("The office may return the application", true),
    DECISION("The Board owes its decision", false),
    REPRESENTATIONS("The group may answer the notice", true),
    APPEAL("The group may appeal", true),
    INFORMATION("The group is to answer a request for information", true),
    WARNING("The group was warned that a request for information is unanswered", true),
    SURVEY("The survey is open", true),
    PLAN("The group owes a plan for its conditions", false),
    REVIEW("The office owes a review of the conditions", false);

    private final String words;
    private final boolean lapses;

    DeadlineKind(String words, boolean lapses) {
        this.words = words;
        this.lapses = lapses;
    }

    /** What may or must be done in it. */
    public String words() {
        return words;
    }

    /** Whether it is over with its last day; what is owed stays owed. */
    public boolean lapses() {
        return lapses;
    }
}
