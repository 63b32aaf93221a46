package org.openccg.registry.support;

/** How a group comes by its support. */
public enum Route {
    IN_HOUSE("in house"),
    SHARED_WITH_CCG("shared with another group"),
    /** A service level agreement with a support service that the NHS hosts. */
    NHS_CSU_SLA("from a support service hosted by the NHS"),
    COMPETED_CONTRACT("by a contract that was competed for"),
    FRAMEWORK("from a framework");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
