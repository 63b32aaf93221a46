package org.openccg.registry.suggestion;

/** What a suggestion is about. */
public enum SuggestionKind {
    /** To become one with other groups. */
    MERGER,
    /** To take, or leave, somebody's commissioning support. */
    SUPPORT,
    /** To have another area. */
    BOUNDARY
}
