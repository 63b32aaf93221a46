package org.openccg.authorisation.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a suggestion is about. */
@Schema(name = "SuggestionKind")
public enum SuggestionKind {
    /** Whom to put to work for the group. */
    STAFF_APPOINTMENT,
    BUDGET,
    /** How the group is led and decides. */
    GOVERNANCE,
    /** When to apply, such as in another wave. */
    TIMETABLE,
    OTHER,
    MERGER,
    SUPPORT,
    BOUNDARY;

    /** The register keeps these and tells of them. */
    public boolean isKeptByRegister() {
        return this == MERGER || this == SUPPORT || this == BOUNDARY;
    }
}
