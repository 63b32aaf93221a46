package org.openccg.registry.suggestion.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SuggestionAnswer")
record Answer(
        @Schema(examples = "Our patients look to Alderbeck.", description = "a group owes nobody a reason")
        @Size(max = 2000)
        @Nullable
        String reason) {}
