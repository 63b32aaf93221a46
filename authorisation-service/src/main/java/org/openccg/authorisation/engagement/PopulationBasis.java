package org.openccg.authorisation.engagement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which count of people a sum rests on. */
@Schema(name = "PopulationBasis")
public enum PopulationBasis {
    /** Patients on the practices' lists, as they are. */
    RAW_LIST,
    /** Lists brought into line with the census. */
    ONS_MODERATED,
    /** Weighted for need. */
    WEIGHTED
}
