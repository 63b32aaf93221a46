package org.openccg.registry.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brought it up. */
@Embeddable
@Schema(name = "SupportProposer")
public record Proposer(
        @Column(name = "proposer") @Enumerated(EnumType.STRING)
        Party party,

        @Column(name = "proposer_name") @Schema(examples = "Odo Farrant")
        String name,

        @Column(name = "proposer_capacity") @Schema(examples = "Director of commissioning development of the cluster")
        String capacity) {}
