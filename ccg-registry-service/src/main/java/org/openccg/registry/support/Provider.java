package org.openccg.registry.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gives the support. */
@Embeddable
@Schema(name = "SupportProvider")
public record Provider(
        @Column(name = "provider_name") @Schema(examples = "Fells Commissioning Support")
        String name,

        @Column(name = "provider_code") @Schema(examples = "0AX") @Nullable
        String code) {}
