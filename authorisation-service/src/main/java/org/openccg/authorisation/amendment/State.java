package org.openccg.authorisation.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an amendment stands: PROPOSED until enough have agreed, and then IN_EFFECT or never. */
@Schema(name = "AmendmentState")
public enum State {
    PROPOSED,
    IN_EFFECT,
    WITHDRAWN
}
