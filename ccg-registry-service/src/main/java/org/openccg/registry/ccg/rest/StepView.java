package org.openccg.registry.ccg.rest;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.ccg.By;
import org.openccg.registry.ccg.Step;

@Schema(name = "GroupStep")
record StepView(
        Step step,
        By by,

        @Schema(examples = "/groups/4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11/consent")
        URI href) {}
