package org.openccg.authorisation.deadline;

/** Why a clock stands still. */
public enum StopCause {
    RETURN("the return to the group"),
    INFORMATION("requests for information");

    private final String words;

    StopCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
