package org.openccg.registry.suggestion;

/** What the group made of a suggestion. Neither answer has an effect but that it was given. */
public enum SuggestionStatus {
    OPEN,
    DISMISSED,
    ADOPTED
}
