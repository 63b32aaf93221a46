package org.openccg.authorisation.notice.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.openccg.authorisation.notice.Ground;

/** A block as it is proposed to the group. */
record Proposal(@Size(max = 50) List<@Valid @NotNull Ground> grounds) {

    Proposal {
        grounds = grounds == null ? List.of() : Collections.unmodifiableList(grounds);
    }
}
