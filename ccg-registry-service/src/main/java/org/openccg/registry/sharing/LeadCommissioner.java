package org.openccg.registry.sharing;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The party that acts for all in one contract. */
@Embeddable
@Schema(name = "LeadCommissioner")
public record LeadCommissioner(
        @Schema(examples = "Alderbeck Ambulance Service 2012/13")
        String contract,

        UUID groupId) {}
