package org.openccg.registry.merger.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a practice has voted; not how")
record VoteTaken(
        @Schema(examples = "Z90002") String practice,

        @Schema(examples = "2012-07-24", description = "the last day on which it may be changed")
        LocalDate until) {}
