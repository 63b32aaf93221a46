package org.openccg.authorisation.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an amendment does. */
@Schema(name = "AmendmentKind")
public enum Kind {
    /** A member practice that did not apply joins those who do. */
    JOIN,
    /** A practice withdraws from the bid by its own word, with nobody's leave. */
    LEAVE,
    /** Another summary or another accountable officer. */
    CHANGE_BID,
    /** A new edition of the constitution. */
    MODIFY_CONSTITUTION
}
