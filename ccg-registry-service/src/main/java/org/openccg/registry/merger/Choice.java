package org.openccg.registry.merger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a practice may answer in a ballot. */
@Schema(name = "VoteChoice")
public enum Choice {
    YES,
    NO,
    /** Somebody presses the practice. It is no consent, and the concern guardian alone sees it. */
    PRESSED
}
