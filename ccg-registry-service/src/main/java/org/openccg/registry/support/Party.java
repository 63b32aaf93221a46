package org.openccg.registry.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who had a hand in a decision about support. */
@Schema(name = "SupportParty")
public enum Party {
    GROUP,
    OFFICE,
    SUPPLIER
}
