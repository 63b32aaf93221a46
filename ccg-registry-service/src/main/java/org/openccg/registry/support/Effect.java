package org.openccg.registry.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was written down about support holds. */
@Schema(name = "SupportEffect")
public enum Effect {
    BINDING,
    /** It happened, and binds the group to nothing. */
    NONE
}
