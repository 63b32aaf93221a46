package org.openccg.authorisation.application.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** What the group says for itself, and who is to be its accountable officer. */
record Draft(
        @NotNull @Size(max = 20_000) @Schema(examples = "Seven practices of the vale, planning together since 2011.")
        String summary,

        @Valid @Nullable Person accountableOfficer) {}
