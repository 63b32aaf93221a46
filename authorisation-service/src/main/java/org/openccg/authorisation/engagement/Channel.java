package org.openccg.authorisation.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who logged a suggestion. */
@Schema(name = "SuggestionChannel")
public enum Channel {
    /** A manager who reviews, for the office. */
    OFFICE,
    /** Chair, accountable officer or deputy report what the group was told. */
    LEADER,
    /** Somebody else of the group reports what he or she was told. */
    PRACTICE;

    /** Told by those who heard it, so that whoever is named may reply. */
    public boolean isReport() {
        return this != OFFICE;
    }
}
