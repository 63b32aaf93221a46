package org.openccg.registry.sharing.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharingConsent")
record Agreeing(
        @Schema(description = "the party for which you speak") @NotNull
        UUID group) {}
